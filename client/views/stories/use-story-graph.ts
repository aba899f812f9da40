import { useEffect, useState } from 'react'
import { graphSource } from '../../api/graph-source.ts'
import { type Failure, failureOf, isAbort } from '../../api/failure.ts'
import { LIMITS } from '../../state/explorer/limits.ts'
import type { Command } from '../../state/graph/commands.ts'
import { run } from '../../state/graph/run.ts'
import { EMPTY_GRAPH, type GraphState } from '../../state/graph/types.ts'
import { stepPlaces } from '../../state/stories/step-places.ts'
import type { Story } from '../../state/stories/story.ts'

export interface StoryGraph {
  /** The map of each step; null until it is there. */
  readonly steps: readonly GraphState[] | null
  readonly failure: Failure | null
}

/** The entities of a story and the links that the graph has between them, laid out for each step. */
export function useStoryGraph(story: Story): StoryGraph {
  const [found, setFound] = useState<StoryGraph>({ steps: null, failure: null })
  useEffect(() => {
    const abort = new AbortController()
    gather(story, abort.signal).then(
      (steps) => setFound({ steps, failure: null }),
      (thrown: unknown) => {
        if (!abort.signal.aborted && !isAbort(thrown)) setFound({ steps: null, failure: failureOf(thrown) })
      },
    )
    return () => abort.abort()
  }, [story])
  return found
}

async function gather({ steps }: Story, signal: AbortSignal): Promise<GraphState[]> {
  const ids = [...new Set(steps.flatMap(({ view }) => view.flat()))]
  const cards = await graphSource.cards(ids, signal)
  const known = cards.map(({ id }) => id)
  const claims = known.length === 0 ? [] : await graphSource.claimsBetween(known, known, LIMITS.claims, signal)
  return steps.map((step) => {
    const positions = stepPlaces(step)
    const entities = cards.filter(({ id }) => positions.has(id))
    const empty = { ...EMPTY_GRAPH, sizeByLinks: step.sizeByLinks ?? false }
    const groups = (step.groups ?? []).map(({ members, x, y }): Command => {
      return { type: 'group', entities: members, at: { x, y } }
    })
    return run(empty, { type: 'batch', commands: [{ type: 'add', entities, claims, positions }, ...groups] })
  })
}
