import type { StanceFullFragment } from '../../api/types.ts'
import { useI18n } from '../i18n-context.tsx'
import { EntityLink } from '../parts/entity-name.tsx'
import { GiveText } from './give-text.tsx'
import { PassageText } from './passage-text.tsx'

type Passage = StanceFullFragment['passage']

/** Where it stands: document, paragraph and characters; the words in their paragraph where the reader gave the text. */
export function PassageView({ passage }: { readonly passage: Passage }) {
  const { t } = useI18n()
  const { document, paragraph, start, end, sha256, anchor } = passage
  return (
    <div className="passage">
      <p className="passage__place">
        <EntityLink entity={document} mark />
        <span>{t('passage.place', { paragraph, start, end })}</span>
      </p>
      <Words passage={passage} />
      {(anchor === 'moved' || anchor === 'missing') && <p className="passage__anchor">{t(`passage.${anchor}`)}</p>}
      <details className="fold fold--small">
        <summary>{t('passage.proof')}</summary>
        <p>{t('passage.offsets', { start, end })}</p>
        <p className="facts__long">
          SHA-256 <code>{sha256}</code>
        </p>
      </details>
    </div>
  )
}

function Words({ passage: { quote, context, document } }: { readonly passage: Passage }) {
  const { t } = useI18n()
  const lang = document.language ?? undefined
  if (context) return <PassageText key={context.text} text={context.text} quoted={context} lang={lang} />
  if (quote !== null) return <PassageText key={quote} text={quote} quoted={{ start: 0, end: Infinity }} lang={lang} />
  return <p className="passage__absent">{document.textGiven ? t('passage.notShown') : <GiveText />}</p>
}
