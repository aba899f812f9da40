import { cutNotice } from '../explorer/cut-notice.ts'
import type { GraphSource } from '../explorer/graph-source.ts'
import { LIMITS } from '../explorer/limits.ts'
import type { Notice } from '../explorer/state.ts'
import type { Command } from '../graph/commands.ts'
import { run } from '../graph/run.ts'
import { EMPTY_GRAPH, type GraphState } from '../graph/types.ts'
import { stepPlaces } from './step-places.ts'
import type { Story } from './story.ts'

export interface StoryMaps {
  /** The map of each step. */
  readonly steps: readonly GraphState[]
  /** What is missing on them; null where nothing is. */
  readonly notice: Notice | null
}

/** The entities of a story and the links that the graph has between them, laid out for each step. */
export async function storyMaps(source: GraphSource, { steps }: Story, signal?: AbortSignal): Promise<StoryMaps> {
  const ids = [...new Set(steps.flatMap(({ view }) => view.flat()))]
  const cards = await source.cards(ids, signal)
  const known = cards.map(({ id }) => id)
  const claims = known.length === 0 ? [] : await source.claimsBetween(known, known, LIMITS.claims + 1, signal)
  const maps = steps.map((step) => {
    const positions = stepPlaces(step)
    const entities = cards.filter(({ id }) => positions.has(id))
    const empty = { ...EMPTY_GRAPH, sizeByLinks: step.sizeByLinks ?? false }
    const groups = (step.groups ?? []).map(({ members, x, y }): Command => {
      return { type: 'group', entities: members, at: { x, y } }
    })
    return run(empty, { type: 'batch', commands: [{ type: 'add', entities, claims, positions }, ...groups] })
  })
  return { steps: maps, notice: cutNotice([claims]) }
}
