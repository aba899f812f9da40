/** One level of the search: the admitted links of a list of entities, in one statement. */
import { LINK_TYPE, PREDICATE_OF, type Kind, type LinkType } from '../../../model/ontology/generated/ontology.ts'
import type { PathLink } from '../../../model/paths/path-graph.ts'
import { admittedPredicates, type PathPolicy } from '../../../model/paths/policy.ts'
import type { Modality, Status } from '../../../model/vocabulary.ts'
import type { EndEntity } from '../../path-port.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { read } from '../run-query.ts'

export interface Expansion {
  readonly ids: readonly string[]
  readonly policy: PathPolicy
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

type LinkFields = [string, LinkType, string, Status, Modality, string, string, string, Kind, string, string]

const EXPAND = cypher('paths/expand')

export async function expand(graph: Graph, expansion: Expansion): Promise<Expanded> {
  const { ids, policy, only, most, mostOfOne, timeoutMs, signal } = expansion
  const rows = await read<{ id: string; links: string[] }>(graph, {
    text: expandText(policy),
    parameters: {
      of: {
        ids,
        statuses: policy.statuses,
        modalities: policy.modalities,
        inferred: policy.inferred,
        onlyIds: only?.ids ?? null,
        onlyKinds: only?.kinds ?? [],
        // One more than wanted, to tell "just so many" from "more".
        ofOne: mostOfOne + 1,
        most: most + 1,
      },
    },
    timeoutMs,
    signal,
  })
  const neighbours = new Map<string, readonly Neighbour[]>()
  for (const { id, links } of rows)
    neighbours.set(
      id,
      links.map((text) => neighbour(id, text)),
    )
  for (const id of ids) if (!neighbours.has(id)) neighbours.set(id, [])
  const links = rows.reduce((sum, row) => sum + row.links.length, 0)
  const cut = links > most || rows.some((row) => row.links.length > mostOfOne)
  return { neighbours, links, cut }
}

/** The same text for the same predicates, in whatever order they were named: a new text costs the database a new plan. */
export function expandText(policy: PathPolicy): string {
  const types = new Set(admittedPredicates(policy).map((predicate) => LINK_TYPE[predicate]))
  return EXPAND.replace('LINK_TYPES', [...types].sort().join('|'))
}

function neighbour(id: string, text: string): Neighbour {
  const [claim, type, fromSubject, status, modality, inferred, origins, other, kind, generic, weight] = text.split(
    ' ',
  ) as LinkFields
  const [subject, object] = fromSubject === 'true' ? [id, other] : [other, id]
  const predicate = PREDICATE_OF[type]
  return {
    link: {
      claim,
      predicate,
      subject,
      object,
      status,
      modality,
      inferred: inferred === 'true',
      origins: Number(origins),
    },
    entity: { id: other, kind, generic: generic === 'true', weight: Number(weight) },
  }
}
