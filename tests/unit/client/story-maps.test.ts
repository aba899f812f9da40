import { expect, it } from 'vitest'
import { LIMITS } from '../../../client/state/explorer/limits.ts'
import { storyMaps } from '../../../client/state/stories/story-maps.ts'
import { inAll, type Story } from '../../../client/state/stories/story.ts'
import { fakeSource } from './fake-source.ts'

const ENDS = Array.from({ length: 400 }, (_, at) => `x${at}`)
const LINES = ENDS.flatMap((a, at) =>
  Array.from({ length: 10 }, (_, by) => `${a} USES ${ENDS[(at + by + 1) % ENDS.length]}`),
)
const story: Story = {
  id: 'any',
  title: inAll('A story'),
  lead: inAll(''),
  steps: [ENDS.slice(0, 2), ENDS].map((ids) => ({
    title: inAll('A step'),
    sentences: [],
    view: [ids.map((id) => `e-${id}`)],
  })),
}

/** A source that tells no more claims than it is asked for. */
function limited(lines: readonly string[]): ReturnType<typeof fakeSource> {
  const source = fakeSource(lines)
  return {
    ...source,
    claimsBetween: async (subjects, objects, limit) =>
      (await source.claimsBetween(subjects, objects, limit)).slice(0, limit),
  }
}

it('the maps of a story tell that claims are missing on them, and only then', async () => {
  expect(LINES).toHaveLength(LIMITS.claims)
  const whole = await storyMaps(limited(LINES), story)
  expect(whole.notice).toBeNull()
  expect(whole.steps.map(({ links }) => links.size)).toEqual([1, LIMITS.claims])
  const cut = await storyMaps(limited([...LINES, 'x0 OWNS x1']), story)
  expect(cut.notice).toEqual({ type: 'tooManyClaims', also: null })
})
