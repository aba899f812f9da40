import { LINE_LOOKS } from '../../graph/evidence-lines.ts'
import type { Evidence } from '../../state/graph/evidence.ts'
import type { Translator } from '../../i18n/translator.ts'
import { useI18n } from '../i18n-context.tsx'

/** The word for an evidence, from the ontology's vocabularies. */
export function evidenceLabel(evidence: Evidence, { texts }: Pick<Translator, 'texts'>): string {
  const { status, modality, mark } = texts.vocabularies
  switch (evidence) {
    case 'inferred':
      return mark.terms.inferred.label
    case 'planned':
    case 'possible':
      return modality.terms[evidence].label
    default:
      return status.terms[evidence].label
  }
}

export function evidenceHelp(evidence: Evidence, { texts }: Pick<Translator, 'texts'>): string {
  const { status, modality, mark } = texts.vocabularies
  switch (evidence) {
    case 'inferred':
      return mark.terms.inferred.help
    case 'planned':
    case 'possible':
      return modality.terms[evidence].help
    default:
      return status.terms[evidence].help
  }
}

/** How it is drawn, and its word: sign, line and text say the same. */
export function EvidenceMark({ evidence }: { readonly evidence: Evidence }) {
  const i18n = useI18n()
  const { badge } = LINE_LOOKS[evidence]
  return (
    <span className={`chip chip--${evidence}`} title={evidenceHelp(evidence, i18n)}>
      {badge !== '' && <span aria-hidden="true">{badge} </span>}
      {evidenceLabel(evidence, i18n)}
    </span>
  )
}

/** A piece of the line, as on the canvas. */
export function LineSample({ evidence }: { readonly evidence: Evidence }) {
  const { dash, double, badge } = LINE_LOOKS[evidence]
  return (
    <svg className="line-sample" width="64" height="16" viewBox="0 0 64 16" aria-hidden="true">
      {double && <path d="M1 8H63" stroke="currentColor" strokeWidth="7" strokeDasharray={dash.join(' ')} />}
      <path
        d="M1 8H63"
        stroke={double ? 'var(--surface)' : 'currentColor'}
        strokeWidth={double ? 3 : 2}
        strokeDasharray={double ? undefined : dash.join(' ')}
      />
      {badge !== '' && (
        <>
          <rect x="24" y="1" width="16" height="14" rx="3" fill="var(--surface)" stroke="currentColor" />
          <text x="32" y="12" textAnchor="middle" fontSize="11" fontWeight="700" fill="currentColor">
            {badge}
          </text>
        </>
      )}
    </svg>
  )
}
