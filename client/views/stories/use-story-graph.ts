import { useEffect, useState } from 'react'
import { graphSource } from '../../api/graph-source.ts'
import { type Failure, failureOf, isAbort } from '../../api/failure.ts'
import type { Notice } from '../../state/explorer/state.ts'
import type { GraphState } from '../../state/graph/types.ts'
import { storyMaps } from '../../state/stories/story-maps.ts'
import type { Story } from '../../state/stories/story.ts'

export interface StoryGraph {
  /** The map of each step; null until it is there. */
  readonly steps: readonly GraphState[] | null
  /** What is missing on the maps. */
  readonly notice: Notice | null
  readonly failure: Failure | null
}

const NONE: StoryGraph = { steps: null, notice: null, failure: null }

/** The maps of a story, as the server tells them. */
export function useStoryGraph(story: Story): StoryGraph {
  const [found, setFound] = useState(NONE)
  useEffect(() => {
    const abort = new AbortController()
    storyMaps(graphSource, story, abort.signal).then(
      (maps) => setFound({ ...maps, failure: null }),
      (thrown: unknown) => {
        if (!abort.signal.aborted && !isAbort(thrown)) setFound({ ...NONE, failure: failureOf(thrown) })
      },
    )
    return () => abort.abort()
  }, [story])
  return found
}
