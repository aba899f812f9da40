import { Link } from 'react-aria-components'
import type { ChangesQuery } from '../../api/types.ts'
import { formatMoment } from '../../i18n/format.ts'
import type { Translator } from '../../i18n/translator.ts'
import { withAsOf } from '../../state/address/as-of.ts'
import { useI18n } from '../i18n-context.tsx'
import { EntityLink } from '../parts/entity-name.tsx'
import { EvidenceMark } from '../parts/evidence-mark.tsx'
import { sentenceText } from '../panels/sentence.tsx'
import { claimPath } from '../routes.ts'

type Change = ChangesQuery['changes']['nodes'][number]

/** One change: what happened to what, and for a claim how it stood before and stands after. */
export function ChangeLine({ change }: { readonly change: Change }) {
  const { t, lang } = useI18n()
  const { kind, type, at, before, after } = change
  return (
    <div className="change" data-change={kind}>
      <p className="change__what">
        <time dateTime={at}>{formatMoment(at, lang)}</time> <span className="chip">{t(`changes.${kind}`)}</span>{' '}
        <span className="count">{t(`changes.type.${type}`)}</span>
      </p>
      <p className="change__of">
        <Subject change={change} />
      </p>
      {(before || after) && kind !== 'created' && (
        <p className="change__states">
          <State state={before} /> <span aria-hidden="true">→</span>
          <span className="visually-hidden"> {t('changes.becomes')} </span> <State state={after} />
        </p>
      )}
    </div>
  )
}

function State({ state }: { readonly state: Change['before'] }) {
  const { t } = useI18n()
  if (!state) return <span>{t('changes.notThere')}</span>
  return (
    <>
      <EvidenceMark evidence={state.status} />{' '}
      <span className="count">{t('twin.origins', { origins: state.origins })}</span>
    </>
  )
}

function Subject({ change }: { readonly change: Change }) {
  const i18n = useI18n()
  const { kind, entity, claim, stance, summary, at } = change
  if (claim) {
    return (
      <>
        {stance && <>{stanceText(stance, i18n)}: </>}
        <Link href={kind === 'retracted' ? before(claimPath(claim.id), at) : claimPath(claim.id)}>
          {sentenceText(claim, i18n)}
        </Link>
      </>
    )
  }
  if (entity) return <EntityLink entity={entity} mark />
  if (stance) return <>{stanceText(stance, i18n)}</>
  return <>{summary ?? change.id}</>
}

function stanceText({ speaker, kind }: NonNullable<Change['stance']>, { texts }: Translator): string {
  return `${speaker.name} ${texts.vocabularies.stanceKind.terms[kind].label}`
}

/** What was taken back is seen as it was known on the day before. */
function before(path: string, at: string): string {
  const day = new Date(new Date(at).getTime() - 86_400_000).toISOString().slice(0, 10)
  return `${path}#${withAsOf('', { validAt: null, knownAt: day })}`
}
