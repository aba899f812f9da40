import { visibleEntities } from '../../state/graph/selectors.ts'
import type { GraphState, Point } from '../../state/graph/types.ts'
import { EMPTY_SENTENCE, EMPTY_STORY, type OwnStory, readStoryText, storyText } from '../../state/stories/own-story.ts'
import { createStore } from '../../state/store.ts'
import { forgotten, recall, remember } from '../device.ts'

interface Draft {
  readonly story: OwnStory
  /** As it was before each change, the last one last. */
  readonly past: readonly OwnStory[]
  /** The field that was written in last: what is typed there in one go is one change. */
  readonly field: string | null
}

/** Steps back that are kept. */
const MOST_PAST = 100

const NO_DRAFT: Draft = { story: EMPTY_STORY, past: [], field: null }

/** The reader's own story; it stays on this device. */
export const draft = createStore<Draft>({
  ...NO_DRAFT,
  story: readStoryText(recall('story') ?? '') ?? EMPTY_STORY,
})

draft.subscribe(() => {
  if (draft.get() !== NO_DRAFT) remember('story', storyText(draft.get().story))
})
forgotten.subscribe(() => draft.set(NO_DRAFT))

/** A change that can be taken back. @param field where it is being typed */
export function change(next: (story: OwnStory) => OwnStory, field: string | null = null): void {
  draft.update((now) => ({
    story: next(now.story),
    past: field !== null && field === now.field ? now.past : [...now.past, now.story].slice(-MOST_PAST),
    field,
  }))
}

export function takeBack(): void {
  draft.update(({ story, past }) => ({ story: past.at(-1) ?? story, past: past.slice(0, -1), field: null }))
}

/** What is seen on the map becomes the last step. @returns its number */
export function addStep(graph: GraphState): number {
  const places = visibleEntities(graph).map(({ id }) => {
    return { id, ...whole(graph.positions.get(id) ?? { x: 0, y: 0 }) }
  })
  const groups = [...graph.groups.values()].map(({ at, members }) => ({ ...whole(at), members }))
  const step = { title: '', sentences: [EMPTY_SENTENCE], places, sizeByLinks: graph.sizeByLinks, groups }
  change((story) => ({ ...story, steps: [...story.steps, step] }))
  return draft.get().story.steps.length
}

function whole({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) }
}
