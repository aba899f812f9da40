/** Refuses a load that would break what other datasets have recorded, or that rests on what is not there. */
import type { Dataset } from '../../../model/dataset.ts'
import { CounterwatchError } from '../../../model/errors.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { read } from '../run-query.ts'
import { inBatches } from './batches.ts'
import type { Plan } from './plan-changes.ts'
import { taken } from './recorded-state.ts'
import { referencesOutside } from './references.ts'
import type { EntityUnit } from './work.ts'

const SLUGS = cypher('write/others-slugs')
const PASSAGES = cypher('write/others-passages')
const MISSING = cypher('write/missing-references')
const USED = cypher('write/used-by-others')

export async function refuseMissing(graph: Graph, dataset: Dataset): Promise<void> {
  const { entities, claims, passages } = referencesOutside(dataset)
  if (entities.length + claims.length + passages.length === 0) return
  const missing = await read<{ id: string }>(graph, { text: MISSING, parameters: { entities, claims, passages } })
  if (missing.length === 0) return
  throw new CounterwatchError(
    'BAD_INPUT',
    `The dataset refers to what is not there: ${missing.map(({ id }) => id).join(', ')}.`,
    {
      accepted: 'ids of its own rows, or of current rows of other datasets; nothing was written',
    },
  )
}

export async function refuseConflicts(
  graph: Graph,
  dataset: Dataset,
  plan: Plan,
  entities: readonly EntityUnit[],
): Promise<void> {
  const slugs = entities.map(({ put }) => ({ id: put.id, slug: put.row.slug }))
  for (const rows of inBatches(slugs)) {
    const [found] = await read<{ slug: string; dataset: string }>(graph, {
      text: SLUGS,
      parameters: { rows, dataset: dataset.name },
    })
    if (found) throw taken(`The slug ${found.slug}`, found.dataset)
  }
  const passages = entities.flatMap(({ put }) => (put.row.document?.passages ?? []).map(({ id }) => id))
  for (const ids of inBatches(passages)) {
    const [found] = await read<{ id: string; dataset: string }>(graph, {
      text: PASSAGES,
      parameters: { ids, dataset: dataset.name },
    })
    if (found) throw taken(`The passage ${found.id}`, found.dataset)
  }
  await refuseUsed(graph, dataset, plan, entities)
}

async function refuseUsed(graph: Graph, dataset: Dataset, plan: Plan, entities: readonly EntityUnit[]): Promise<void> {
  const parameters = {
    entities: plan.entities.retract.map(({ id }) => id),
    claims: plan.claims.retract.map(({ id }) => id),
    passages: entities.flatMap(vanishedPassages),
    dataset: dataset.name,
  }
  if (parameters.entities.length + parameters.claims.length + parameters.passages.length === 0) return
  const used = await read<{ id: string; user: string; dataset: string }>(graph, {
    text: USED,
    parameters,
    timeoutMs: 60_000,
  })
  if (used.length === 0) return
  const list = used.map(({ id, user, dataset: other }) => `${id} by ${user} of "${other}"`).join(', ')
  throw new CounterwatchError('CONFLICT', `What this load would retract is still used: ${list}.`, {
    accepted: 'take it out of those datasets first, or keep it in this one; nothing was written',
  })
}

function vanishedPassages({ put, before }: EntityUnit): string[] {
  if (!before || before.retracted) return []
  const there = new Set((put.row.document?.passages ?? []).map(({ id }) => id))
  return (before.row.document?.passages ?? []).map(({ id }) => id).filter((id) => !there.has(id))
}
