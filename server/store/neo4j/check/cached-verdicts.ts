/** Status and origins are caches: they must be what the pure rules say of the stances. */
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { read, readStream } from '../run-query.ts'
import { inBatches } from '../write/batches.ts'
import { type DocumentOrigins, type Verdict, verdictsOf } from '../write/verdicts.ts'
import { CHECK_TIMEOUT_MS, type Offender, type Rule } from './rule.ts'

const CURRENT = cypher('check/current-claims')

export const cachedStatus = verdictRule('cached-status', ({ claim, status }) =>
  claim.status === status ? null : `the status is kept as ${claim.status}, and is ${status}`,
)

export const cachedOrigins = verdictRule('cached-origins', ({ claim, origins }) =>
  claim.origins === origins ? null : `the origins are kept as ${claim.origins}, and are ${origins}`,
)

function verdictRule(name: string, wrong: (verdict: Verdict) => string | null): Rule {
  return { name, find: (graph) => compare(graph, wrong) }
}

async function* compare(graph: Graph, wrong: (verdict: Verdict) => string | null): AsyncGenerator<Offender> {
  const ids: string[] = []
  for await (const { id } of readStream<{ id: string }>(graph, { text: CURRENT, timeoutMs: CHECK_TIMEOUT_MS }))
    ids.push(id)
  const documents = new Map<string, DocumentOrigins>()
  const ask = <R>(text: string, batch: readonly string[]) => readBatches<R>(graph, text, batch)
  for (const batch of inBatches(ids)) {
    for (const verdict of await verdictsOf(ask, batch, documents)) {
      const message = wrong(verdict)
      if (message !== null) yield { id: verdict.claim.id, message }
    }
  }
}

async function readBatches<R>(graph: Graph, name: string, ids: readonly string[]): Promise<R[]> {
  const rows: R[] = []
  for (const batch of inBatches(ids)) {
    rows.push(
      ...(await read<R>(graph, {
        text: cypher(`write/${name}`),
        parameters: { ids: batch },
        timeoutMs: CHECK_TIMEOUT_MS,
      })),
    )
  }
  return rows
}
