import type { GraphState, Link } from '../../state/graph/types.ts'
import { useEvidence } from '../hooks/use-evidence.ts'
import { labelOf } from '../../i18n/names.ts'
import { useI18n } from '../i18n-context.tsx'
import { EntityLink } from '../parts/entity-name.tsx'
import { FailureCard } from '../parts/failure-card.tsx'
import { Loading } from '../parts/loading.tsx'
import { ClaimView } from './claim-view.tsx'

/** The claims that make a link, each with its evidence. */
export function LinkPanel({ link, graph }: { readonly link: Link; readonly graph: GraphState }) {
  const { t, texts, lang } = useI18n()
  const end = (id: string) => {
    const card = graph.entities.get(id)
    return card && <EntityLink entity={{ id, kind: card.kind, name: labelOf(card, lang) }} mark />
  }
  return (
    <article className="link-panel">
      <h2 className="link-panel__title">
        {end(link.subject)}
        <span className="link-panel__relation" title={texts.predicates[link.predicate].description}>
          {texts.predicates[link.predicate].forward}
        </span>
        {end(link.object)}
      </h2>
      {link.claims.length > 1 && <p>{t('link.claims', { count: link.claims.length })}</p>}
      {link.claims.map(({ id }) => (
        <Claim key={id} id={id} />
      ))}
    </article>
  )
}

function Claim({ id }: { readonly id: string }) {
  const { t } = useI18n()
  const { data, failure, retry } = useEvidence(id)
  if (failure) return <FailureCard failure={failure} onRetry={retry} />
  if (!data) return <Loading />
  return data.claim ? <ClaimView evidence={data} headingLevel={3} /> : <p>{t('claim.missing')}</p>
}
