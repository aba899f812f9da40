/** One level of the search: the admitted links of a list of entities, in one statement. */
import { LINK_TYPE, PREDICATE_OF, type Kind, type LinkType } from '../../../model/ontology/generated/ontology.ts'
import type { PathLink } from '../../../model/paths/path-graph.ts'
import { admits, admittedPredicates, type PathPolicy } from '../../../model/paths/policy.ts'
import { firstDay, lastDay } from '../../../model/partial-date.ts'
import { type Modality, type Status, STATUSES } from '../../../model/vocabulary.ts'
import type { EndEntity, Remainder } from '../../path-port.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { read } from '../run-query.ts'
import { asKnownAt, isLater, linkIsKnown } from './known-at.ts'

export interface Expansion {
  readonly ids: readonly string[]
  readonly policy: PathPolicy
  /** By claim: what it counts as instead of what the link says. */
  readonly remainders: ReadonlyMap<string, Remainder>
  /** On the last level: which neighbours alone matter. */
  readonly only: { readonly ids: readonly string[]; readonly kinds: readonly Kind[] } | null
  readonly most: number
  readonly mostOfOne: number
  readonly timeoutMs: number
  readonly signal: AbortSignal | undefined
}

/** A link as seen from one of its ends. */
export interface Neighbour {
  readonly link: PathLink
  readonly entity: EndEntity
}

export interface Expanded {
  /** For each entity asked for, what was read of it. */
  readonly neighbours: ReadonlyMap<string, readonly Neighbour[]>
  readonly links: number
  /** A bound was met, on all links or on those of one entity: there may be more. */
  readonly cut: boolean
}

export type Expand = (expansion: Expansion) => Promise<Expanded>

type LinkFields = [
  claim: string,
  type: LinkType,
  fromSubject: string,
  status: Status,
  modality: Modality,
  inferred: string,
  origins: string,
  validFrom: string,
  validTo: string,
  other: string,
  kind: Kind,
  generic: string,
  later: string,
  weight: string,
]

const EXPAND = cypher('paths/expand')
const DATED_LINKS = cypher('paths/dated-links')
const ANY_DATE = 'WITH l, m, [l.validFrom, l.validTo] AS valid'

export async function expand(graph: Graph, expansion: Expansion): Promise<Expanded> {
  const { ids, policy, remainders, only, most, mostOfOne, timeoutMs, signal } = expansion
  // What the kinds were at an instant is not known before they are read.
  const onlyIds = only && !(policy.knownAt !== null && only.kinds.length > 0) ? only.ids : null
  const recount = remainders.size > 0
  const rows = await read<{ id: string; links: string[] }>(graph, {
    text: expandText(policy),
    parameters: {
      of: {
        ids,
        // Status and origins of some are other ones than the links say; then the links are sifted here.
        statuses: recount ? STATUSES : policy.statuses,
        minOrigins: recount ? 0 : policy.minOrigins,
        modalities: policy.modalities,
        inferred: policy.inferred,
        since: policy.validAt === null ? null : firstDay(policy.validAt),
        until: policy.validAt === null ? null : lastDay(policy.validAt),
        knownAt: policy.knownAt,
        onlyIds,
        onlyKinds: only?.kinds ?? [],
        // One more than wanted, to tell "just so many" from "more".
        ofOne: mostOfOne + 1,
        most: most + 1,
      },
    },
    timeoutMs,
    signal,
  })
  const links = rows.reduce((sum, row) => sum + row.links.length, 0)
  const cut = links > most || rows.some((row) => row.links.length > mostOfOne)

  const later = new Set<string>()
  const met = rows.map((row) => ({ id: row.id, neighbours: row.links.map((text) => neighbour(row.id, text, later)) }))
  const states = await knownStates(
    graph,
    met.flatMap(({ neighbours }) => neighbours),
    later,
    expansion,
  )
  const neighbours = new Map<string, readonly Neighbour[]>(ids.map((id) => [id, []]))
  for (const { id, neighbours: all } of met) {
    const counted = all.map(({ link, entity }) => ({
      link: recount ? recounted(link, remainders.get(link.claim)) : link,
      entity: states.get(entity.id) ?? entity,
    }))
    neighbours.set(id, recount ? counted.filter(({ link }) => admits(link, policy)) : counted)
  }
  return { neighbours, links, cut }
}

function recounted(link: PathLink, remainder: Remainder | undefined): PathLink {
  return remainder ? { ...link, status: remainder.status, origins: remainder.origins } : link
}

async function knownStates(
  graph: Graph,
  neighbours: readonly Neighbour[],
  later: ReadonlySet<string>,
  { policy, timeoutMs, signal }: Expansion,
): Promise<ReadonlyMap<string, EndEntity>> {
  const changed = neighbours.map(({ entity }) => entity).filter(({ id }) => later.has(id))
  const states = await asKnownAt(graph, changed, later, policy.knownAt, { timeoutMs, signal })
  return new Map(states.map((entity) => [entity.id, entity]))
}

/** The same text for the same predicates, in whatever order they were named: a new text costs the database a new plan. */
export function expandText(policy: PathPolicy): string {
  const types = new Set(admittedPredicates(policy).map((predicate) => LINK_TYPE[predicate]))
  const { knownAt, validAt } = policy
  return EXPAND.replace('LINK_TYPES', [...types].sort().join('|'))
    .replace('OTHER_IS_KNOWN', knownAt === null ? 'm.retractedAt IS NULL' : 'true')
    .replace('DATED_LINKS', validAt === null ? ANY_DATE : DATED_LINKS.replace('IS_KNOWN', linkIsKnown('o', knownAt)))
    .replace('IS_KNOWN', linkIsKnown('l', knownAt))
    .replace('IS_LATER', isLater('m', knownAt))
}

/** @param later gets the ids of entities that have another state since the instant asked for */
function neighbour(id: string, text: string, later: Set<string>): Neighbour {
  const fields = text.split(' ') as LinkFields
  const [claim, type, fromSubject, status, modality, inferred, origins, validFrom, validTo] = fields
  const [other, kind, generic, isOther, weight] = fields.slice(9) as [string, Kind, string, string, string]
  const [subject, object] = fromSubject === 'true' ? [id, other] : [other, id]
  if (isOther === 'true') later.add(other)
  return {
    link: {
      claim,
      predicate: PREDICATE_OF[type],
      subject,
      object,
      status,
      modality,
      inferred: inferred === 'true',
      origins: Number(origins),
      validFrom: validFrom === '-' ? null : validFrom,
      validTo: validTo === '-' ? null : validTo,
    },
    entity: { id: other, kind, generic: generic === 'true', weight: Number(weight) },
  }
}
