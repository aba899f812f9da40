import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readStory, seedNames } from '../../../client/build/read-story.ts'
import { stepPlaces } from '../../../client/state/stories/step-places.ts'
import { claimsOf } from '../../../client/state/stories/story.ts'
import { loadSeed } from '../../../server/services/seed/load-seed.ts'

const SEED = fileURLToPath(new URL('../../../graph-seed/', import.meta.url))
const names = seedNames(SEED)
const files = readdirSync(`${SEED}stories`)
const textOf = (file: string) => readFileSync(`${SEED}stories/${file}`, 'utf8')
const stories = files.map((file) => readStory(file, textOf(file), names))

describe('the stories of the seed', () => {
  it('are three, each named as its file', () => {
    expect(stories.map(({ id }) => `${id}.yaml`)).toEqual(files)
    expect(stories).toHaveLength(3)
  })

  it('have ids that name nobody: they stand in addresses', () => {
    const named = loadSeed(SEED).dataset.entities.filter(({ kind }) => ['Person', 'Company', 'System'].includes(kind))
    const first = new Set(named.filter(({ generic }) => !generic).map(({ slug }) => slug.split('-')[0]))
    expect(first).toContain('sergek')
    for (const { id } of stories) expect(id.split('-').filter((word) => first.has(word))).toEqual([])
  })

  it('name what the seed holds, as its own reader has it', () => {
    const { dataset } = loadSeed(SEED)
    expect(names.claims).toEqual(new Set(dataset.claims.map(({ id }) => id)))
    expect(new Set(names.entities.values())).toEqual(new Set(dataset.entities.map(({ id }) => id)))
  })

  it.each(stories.map((story) => [story.id, story] as const))(
    '%s ties each sentence to claims, or says that none bears it',
    (_, story) => {
      const sentences = story.steps.flatMap((step) => step.sentences)
      const borne = sentences.filter(({ claims }) => claims.length > 0)
      expect(borne.length / sentences.length).toBeGreaterThan(0.7)
      for (const step of story.steps) expect(step.sentences.some(({ claims }) => claims.length > 0)).toBe(true)
    },
  )

  it.each(stories.map((story) => [story.id, story] as const))(
    '%s shows in each step what its sentences speak of',
    (_, story) => {
      const { dataset } = loadSeed(SEED)
      const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]))
      for (const { title, sentences, view } of story.steps) {
        const shown = new Set(view.flat())
        for (const { words, claims: ids } of sentences.filter((sentence) => sentence.claims.length > 0)) {
          const ends = ids.flatMap((id) => [claims.get(id)?.subject, claims.get(id)?.object])
          expect(
            ends.some((end) => end && shown.has(end)),
            `${title.en}: ${words.en}`,
          ).toBe(true)
        }
      }
    },
  )

  it('speak in four languages, and none is a copy of another', () => {
    for (const story of stories) {
      const all = [
        story.title,
        story.lead,
        ...story.steps.flatMap((step) => [step.title, ...step.sentences.map(({ words }) => words)]),
      ]
      for (const { en, kk, ky, ru } of all) {
        expect(new Set([en, kk, ky, ru]).size, en).toBeGreaterThanOrEqual(en === 'A tender' ? 2 : 4)
      }
    }
  })
})

describe('readStory', () => {
  const good = textOf('what-replaces-the-cameras.yaml')
  it.each([
    ['an unknown claim', good.replace('c-bw1a7qnba9', 'c-nothing00'), /step 1: c-nothing00 is no claim of the seed/],
    ['an unknown entity', good.replace('[sergek]', '[sergeq]'), /step 1: sergeq is no entity of the seed/],
    ['a sentence without either', good.replace('unsupported: true', ''), /either claims or unsupported/],
    ['a missing language', good.replace(/^ {2}ky: .*\n/m, ''), /ky/],
    ['an entity twice', good.replace('[[kazakhstan], [sergek]', '[[sergek], [sergek]'), /twice/],
  ])('refuses %s, and says where', (_, text, message) => {
    expect(() => readStory('stories/x.yaml', text, names)).toThrow(message)
  })
})

it('the places of a step are in columns, none on top of another', () => {
  const places = stepPlaces({ view: [['a'], ['b', 'c'], ['d']] })
  expect(Object.fromEntries(places)).toEqual({
    a: { x: 0, y: 0 },
    b: { x: 250, y: -90 },
    c: { x: 250, y: 90 },
    d: { x: 500, y: 0 },
  })
})

it('claims are numbered once, in the order in which they are told', () => {
  const sentence = (...claims: string[]) => ({ words: { en: '', kk: '', ky: '', ru: '' }, claims })
  const step = (...sentences: ReturnType<typeof sentence>[]) => ({ title: sentence().words, sentences, view: [] })
  expect(claimsOf({ steps: [step(sentence('b', 'a')), step(sentence('a', 'c'), sentence())] })).toEqual(['b', 'a', 'c'])
})
