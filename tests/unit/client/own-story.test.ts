import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asStory,
  moveStep,
  type OwnStory,
  readStoryText,
  storyText,
  withoutStep,
  withStep,
} from '../../../client/state/stories/own-story.ts'
import { stepPlaces } from '../../../client/state/stories/step-places.ts'

const anyStory: fc.Arbitrary<OwnStory> = fc.record({
  title: fc.string({ unit: 'grapheme' }),
  lead: fc.string(),
  steps: fc.array(
    fc.record({
      title: fc.string(),
      sentences: fc.array(fc.record({ text: fc.string({ unit: 'grapheme' }), claims: fc.array(fc.string()) })),
      places: fc.array(fc.record({ id: fc.string(), x: fc.integer(), y: fc.integer() })),
      sizeByLinks: fc.boolean(),
      groups: fc.array(fc.record({ x: fc.integer(), y: fc.integer(), members: fc.array(fc.string()) })),
    }),
    { maxLength: 6 },
  ),
})

const story: OwnStory = {
  title: ' Who bought it ',
  lead: '',
  steps: [
    {
      title: '',
      sentences: [
        { text: 'It was bought.', claims: ['c-1', 'c-2'] },
        { text: '   ', claims: [] },
        { text: 'So we think.', claims: [] },
      ],
      places: [
        { id: 'e-a', x: 10, y: -20 },
        { id: 'e-b', x: 300, y: 40 },
      ],
      sizeByLinks: true,
      groups: [{ x: 5, y: 6, members: ['e-a', 'e-b'] }],
    },
    { title: 'Second', sentences: [], places: [{ id: 'e-c', x: 0, y: 0 }], sizeByLinks: false, groups: [] },
  ],
}

describe('a story of the reader’s own', () => {
  it('comes back from its file as it was, whatever was written', () => {
    fc.assert(
      fc.property(anyStory, (one) => {
        expect(readStoryText(storyText(one))).toEqual(one)
      }),
    )
  })

  it('is read from a file of before sizes, all alike', () => {
    const before = storyText(story).replaceAll(/,\s*"sizeByLinks": (true|false)/g, '')
    expect(before).not.toContain('sizeByLinks')
    expect(readStoryText(before)?.steps.map(({ sizeByLinks }) => sizeByLinks)).toEqual([false, false])
  })

  it('is not read from what is another file, or damaged', () => {
    const text = storyText(story)
    for (const bad of [
      '',
      '[]',
      'null',
      '{"format":"counterwatch-view"}',
      text.slice(0, -9),
      text.replace('"version": 1', '"version": 2'),
      text.replace('"x": 10', '"x": "10"'),
      text.replace('"claims": []', '"claims": [1]'),
      text.replace('"title": "Second"', '"title": 5'),
      text.replace('"places": [', '"places_": ['),
    ])
      expect(readStoryText(bad), bad).toBe(null)
  })

  it('is told as any other: words in every language, no empty sentence, each entity where it stood on the map', () => {
    const told = asStory(story, 'Untitled', (step) => `Step ${step}`)
    expect(told.title).toEqual({ en: 'Who bought it', kk: 'Who bought it', ky: 'Who bought it', ru: 'Who bought it' })
    const [first, second] = told.steps
    expect(first?.title.ru).toBe('Step 1')
    expect(first?.sentences.map(({ words, claims }) => [words.kk, claims])).toEqual([
      ['It was bought.', ['c-1', 'c-2']],
      ['So we think.', []],
    ])
    expect([...stepPlaces(first!)]).toEqual([
      ['e-a', { x: 10, y: -20 }],
      ['e-b', { x: 300, y: 40 }],
    ])
    expect(second?.view).toEqual([['e-c']])
  })

  it('changes a step, moves it within the ends, and loses only what is taken out', () => {
    fc.assert(
      fc.property(anyStory, fc.nat(7), fc.integer({ min: -2, max: 2 }), (one, at, by) => {
        const moved = moveStep(one, at, by)
        expect(moved.steps).toHaveLength(one.steps.length)
        expect(new Set(moved.steps)).toEqual(new Set(one.steps))
        const to = at + by
        if (at < one.steps.length && to >= 0 && to < one.steps.length) expect(moved.steps[to]).toBe(one.steps[at])
        else expect(moved).toBe(one)
        expect(withoutStep(one, at).steps).toEqual(one.steps.filter((_, place) => place !== at))
        const titled = withStep(one, at, { title: 'New' })
        expect(titled.steps.map(({ title }) => title)).toEqual(
          one.steps.map(({ title }, place) => (place === at ? 'New' : title)),
        )
      }),
    )
  })
})
