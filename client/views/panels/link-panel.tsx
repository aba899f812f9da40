import type { GraphState, Link } from '../../state/graph/types.ts'
import { groupLook } from '../../graph/group-look.ts'
import { nameOnMap } from '../../i18n/names.ts'
import { drawn } from '../../state/graph/drawn.ts'
import { useI18n } from '../i18n-context.tsx'
import { EntityLink } from '../parts/entity-name.tsx'
import { ClaimEvidence } from './claim-evidence.tsx'
import { MergedClaims } from './merged-claims.tsx'

/** The claims that make a link, each with its evidence. */
export function LinkPanel({ link, graph }: { readonly link: Link; readonly graph: GraphState }) {
  const i18n = useI18n()
  const { t, texts } = i18n
  const map = drawn(graph)
  const merged = [link.subject, link.object].some((id) => graph.groups.has(id))
  const end = (id: string) => {
    const card = map.entities.get(id) ?? graph.entities.get(id)
    return (
      card && <EntityLink entity={{ id, kind: card.kind, name: nameOnMap(card, i18n) }} mark group={groupLook(card)} />
    )
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
      {merged ? <MergedClaims link={link} /> : link.claims.map(({ id }) => <ClaimEvidence key={id} id={id} />)}
    </article>
  )
}
