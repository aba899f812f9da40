import { ClaimEvidenceDocument } from '../../api/generated/graphql.ts'
import type { GraphState, Link } from '../../state/graph/types.ts'
import { useQuery } from '../hooks/use-query.ts'
import { useI18n } from '../i18n-context.tsx'
import { EntityLink } from '../parts/entity-name.tsx'
import { FailureCard } from '../parts/failure-card.tsx'
import { Loading } from '../parts/loading.tsx'
import { ClaimView } from './claim-view.tsx'

/** The claims that make a link, each with its evidence. */
export function LinkPanel({ link, graph }: { readonly link: Link; readonly graph: GraphState }) {
  const { t, texts } = useI18n()
  const [subject, object] = [graph.entities.get(link.subject), graph.entities.get(link.object)]
  return (
    <article className="link-panel">
      <h2 className="link-panel__title">
        {subject && <EntityLink card={subject} mark />}
        <span className="link-panel__relation" title={texts.predicates[link.predicate].description}>
          {texts.predicates[link.predicate].forward}
        </span>
        {object && <EntityLink card={object} mark />}
      </h2>
      {link.claims.length > 1 && <p>{t('link.claims', { count: link.claims.length })}</p>}
      {link.claims.map(({ id }) => (
        <Claim key={id} id={id} />
      ))}
    </article>
  )
}

function Claim({ id }: { readonly id: string }) {
  const { t, lang } = useI18n()
  const { data, failure, retry } = useQuery(ClaimEvidenceDocument, { id, lang })
  if (failure) return <FailureCard failure={failure} onRetry={retry} />
  if (!data) return <Loading />
  return data.claim ? <ClaimView claim={data.claim} headingLevel={3} /> : <p>{t('claim.missing')}</p>
}
