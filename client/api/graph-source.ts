import { type AsOf, PRESENT } from '../state/address/as-of.ts'
import type { GraphSource, NeighbourPage } from '../state/explorer/graph-source.ts'
import type { ClaimCard, EntityCard } from '../state/graph/types.ts'
import { toClaimCard, toEntityCard } from './cards.ts'
import { request } from './fetcher.ts'
import {
  CardsDocument,
  ExpansionDocument,
  LinksAmongDocument,
  type NeighbourCardFragment,
  OpeningDocument,
} from './generated/graphql.ts'

/** Most ids that one question names. */
const CHUNK = 100

/** @param asOf when to look; each question carries it */
function graphSourceAt(asOf: AsOf): GraphSource {
  return {
    at: graphSourceAt,

    async opening(id, first, signal) {
      const { entity } = await request(OpeningDocument, { id, first, ...asOf }, signal)
      if (!entity) return null
      const card = toEntityCard(entity)
      return { card, counts: entity.linkCounts, neighbours: toPage(card.id, entity.neighbours) }
    },

    async expansion({ id, predicate, direction }, first, after, signal) {
      const variables = { id, predicates: [predicate], direction, first, after, ...asOf }
      const { entity } = await request(ExpansionDocument, variables, signal)
      return entity ? toPage(id, entity.neighbours) : { entities: [], claims: [], next: null }
    },

    async cards(ids, signal) {
      const pages = await Promise.all(chunks(ids).map((part) => request(CardsDocument, { ids: part, ...asOf }, signal)))
      return pages
        .flatMap(({ nodes }) => nodes)
        .flatMap((node): EntityCard[] => (node && 'kind' in node ? [toEntityCard(node)] : []))
    },

    async claimsBetween(subjects, objects, limit, signal) {
      const some = async (from: string[], to: string[]): Promise<ClaimCard[]> => {
        const found: ClaimCard[] = []
        let after: string | null = null
        do {
          const variables: { subjects: string[]; objects: string[]; after: string | null } = {
            subjects: from,
            objects: to,
            after,
          }
          const { claims } = await request(LinksAmongDocument, { ...variables, ...asOf }, signal)
          for (const claim of claims.nodes) {
            if (claim.object) found.push(toClaimCard(claim, claim.subject.id, claim.object.id))
          }
          after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null
        } while (after !== null && found.length < limit)
        return found
      }
      const all: ClaimCard[] = []
      for (const from of chunks(subjects)) {
        // At once to as many as it may be to: a map of 500 entities is 25 questions, and no longer one after the other.
        if (all.length < limit) all.push(...(await Promise.all(chunks(objects).map((to) => some(from, to)))).flat())
      }
      return all.slice(0, limit)
    },
  }
}

/** The graph as it is now. */
export const graphSource: GraphSource = graphSourceAt(PRESENT)

interface Connection {
  readonly nodes: readonly NeighbourCardFragment[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

function toPage(id: string, { nodes, pageInfo }: Connection): NeighbourPage {
  return {
    entities: nodes.map(({ entity }) => toEntityCard(entity)),
    claims: nodes.map(({ claim, direction, entity }) =>
      direction === 'outgoing' ? toClaimCard(claim, id, entity.id) : toClaimCard(claim, entity.id, id),
    ),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  }
}

function chunks(ids: readonly string[]): string[][] {
  const parts: string[][] = []
  for (let at = 0; at < ids.length; at += CHUNK) parts.push(ids.slice(at, at + CHUNK))
  return parts
}
