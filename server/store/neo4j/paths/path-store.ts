/** The port for the search of paths, on Neo4j. */
import { CounterwatchError } from '../../../model/errors.ts'
import { LINK_TYPE } from '../../../model/ontology/generated/ontology.ts'
import { PLACING } from '../../../model/paths/placing.ts'
import type { EndEntity, Limits, PathStore, Remainder } from '../../path-port.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { type Limits as StatementLimits, read } from '../run-query.ts'
import { verdictsOf } from '../write/verdicts.ts'
import { between } from './between.ts'
import { expand } from './expand.ts'
import { findCut } from './find-cut.ts'
import { asKnownAt, entityIsKnown, isLater, kindFits, linkIsKnown } from './known-at.ts'

const NAMED = cypher('paths/named')
const OF_KINDS = cypher('paths/of-kinds')
const OF_KINDS_AT = cypher('paths/of-kinds-at')
const OF_KINDS_PLACED = cypher('paths/of-kinds-placed').replace(
  'LINK_TYPES',
  PLACING.map((predicate) => LINK_TYPE[predicate]).join('|'),
)
const SAID_BY = cypher('paths/said-by')

export function neo4jPathStore(graph: Graph): PathStore {
  return {
    named: (given, knownAt, limits) =>
      ends<EndEntity & { given: string }>(graph, NAMED, { given, knownAt }, timed(limits)),
    ofKinds: async (wanted, limits) => {
      const { kinds, places, knownAt } = wanted
      const template = places !== null ? OF_KINDS_PLACED : knownAt === null ? OF_KINDS : OF_KINDS_AT
      const found = await ends<EndEntity>(graph, template, { ...wanted }, timed(limits))
      return found.filter(({ kind }) => kinds.includes(kind))
    },
    without: (speakers, most, limits, stances = []) => without(graph, speakers, most, timed(limits), stances),
    between: (search) => between((expansion) => expand(graph, expansion), search),
    cut: (search) => findCut((expansion) => expand(graph, expansion), search),
  }
}

async function ends<E extends EndEntity>(
  graph: Graph,
  template: string,
  of: { readonly knownAt: string | null } & Readonly<Record<string, unknown>>,
  limits: StatementLimits,
): Promise<E[]> {
  const { knownAt } = of
  const text = template
    .replaceAll('LINK_IS_KNOWN', linkIsKnown('l', knownAt))
    .replaceAll('IS_KNOWN', entityIsKnown('e', knownAt))
    .replaceAll('IS_LATER', isLater('e', knownAt))
    .replaceAll('KIND_FITS', kindFits('e', knownAt))
  const rows = await read<E & { isLater: boolean }>(graph, { text, parameters: { of }, ...limits })
  const later = new Set(rows.filter((row) => row.isLater).map(({ id }) => id))
  return asKnownAt(
    graph,
    rows.map(({ isLater: _, ...end }) => end as unknown as E),
    later,
    knownAt,
    limits,
  )
}

async function without(
  graph: Graph,
  speakers: readonly string[],
  most: number,
  limits: StatementLimits,
  stances: readonly string[],
): Promise<Remainder[]> {
  const said = await read<{ id: string }>(graph, {
    text: SAID_BY,
    parameters: { of: { speakers, most: most + 1 } },
    ...limits,
  })
  if (said.length > most) {
    throw new CounterwatchError('TOO_LARGE', `setAside: these speakers have a stance on more than ${most} claims`, {
      field: 'setAside',
      accepted: 'fewer speakers, or such as say less',
    })
  }
  const aside = new Set(speakers)
  const verdicts = await verdictsOf(
    (name, ids) =>
      ids.length === 0
        ? Promise.resolve([])
        : read(graph, { text: cypher(`write/${name}`), parameters: { ids }, ...limits }),
    said.map(({ id }) => id),
    new Map(),
    ({ speaker }) => !aside.has(speaker),
    { claims: new Set(), stances: new Set(stances) },
  )
  return verdicts.map(({ claim, status, origins }) => ({
    claim: claim.id,
    status,
    origins,
    before: { status: claim.status ?? 'unsupported', origins: claim.origins ?? 0 },
    subject: claim.subjectId,
    object: claim.objectId,
  }))
}

function timed({ signal, until }: Limits): StatementLimits {
  return { signal, timeoutMs: Math.max(1, Math.ceil(until - performance.now())) }
}
