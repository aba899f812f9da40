import { expect, it } from 'vitest'
import { asStory } from '../../../client/state/stories/own-story.ts'
import { maskStory } from '../../../client/state/stories/mask-story.ts'

it('a story whose words are hidden keeps its views and its claims, and no word', () => {
  const step = {
    title: 'Zarina buys',
    sentences: [{ text: 'Zarina bought it.', claims: ['c-1', 'c-2'] }],
    places: [{ id: 'e-a', x: 1, y: 2 }],
    sizeByLinks: true,
    groups: [],
  }
  const story = asStory({ title: 'Zarina', lead: 'What Zarina did', steps: [step, step] }, '', String)
  const masked = maskStory(story, '(hidden)', (at) => `Step ${at}`)
  expect(JSON.stringify(masked)).not.toContain('Zarina')
  expect(masked.steps.map(({ title }) => title.ru)).toEqual(['Step 1', 'Step 2'])
  expect(masked.steps.map(({ view, places, sentences }) => [view, places, sentences[0]?.claims])).toEqual(
    story.steps.map(({ view, places, sentences }) => [view, places, sentences[0]?.claims]),
  )
})
