/** A story that the reader writes from the map: a draft on this device, in one language, which the pages read as any other. */
import type { Point } from '../graph/types.ts'
import { inAll, OWN_STORY, type StepGroup, type Story } from './story.ts'

export interface OwnStory {
  readonly title: string
  readonly lead: string
  readonly steps: readonly OwnStep[]
}

export interface OwnStep {
  readonly title: string
  readonly sentences: readonly OwnSentence[]
  /** Entities of the view, where they stood. */
  readonly places: readonly Place[]
  readonly sizeByLinks: boolean
  /** Closed groups of the view: where each stands, and the ids of its members. */
  readonly groups: readonly StepGroup[]
}

export interface OwnSentence {
  readonly text: string
  /** Ids of the claims that bear it; none: it is shown as unsupported. */
  readonly claims: readonly string[]
}

interface Place extends Point {
  readonly id: string
}

export const EMPTY_STORY: OwnStory = { title: '', lead: '', steps: [] }
export const EMPTY_SENTENCE: OwnSentence = { text: '', claims: [] }

/** The draft as the pages tell a story: its words stand in every language, sentences without words are left out. */
export function asStory(own: OwnStory, untitled: string, untitledStep: (step: number) => string): Story {
  return {
    id: OWN_STORY,
    title: inAll(own.title.trim() || untitled),
    lead: inAll(own.lead.trim()),
    steps: own.steps.map(({ title, sentences, places, sizeByLinks, groups }, at) => ({
      title: inAll(title.trim() || untitledStep(at + 1)),
      sentences: sentences
        .filter(({ text }) => text.trim() !== '')
        .map(({ text, claims }) => ({ words: inAll(text.trim()), claims })),
      view: [places.map(({ id }) => id)],
      places: new Map(places.map(({ id, x, y }) => [id, { x, y }])),
      sizeByLinks,
      groups,
    })),
  }
}

/** With a step changed, moved by so many places, or without it. Past the ends nothing moves. */
export function withStep(own: OwnStory, at: number, change: Partial<OwnStep>): OwnStory {
  return { ...own, steps: own.steps.map((step, place) => (place === at ? { ...step, ...change } : step)) }
}

export function moveStep(own: OwnStory, at: number, by: number): OwnStory {
  const step = own.steps[at]
  const to = at + by
  if (!step || to < 0 || to >= own.steps.length) return own
  return { ...own, steps: own.steps.toSpliced(at, 1).toSpliced(to, 0, step) }
}

export function withoutStep(own: OwnStory, at: number): OwnStory {
  return { ...own, steps: own.steps.toSpliced(at, 1) }
}

const FORMAT = 'counterwatch-story'

/** The draft as a file that can be opened again. */
export function storyText(own: OwnStory): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, ...own }, null, 2)}\n`
}

/** What such a file says; null where it is another one, or damaged. Nothing of it is trusted but texts, ids and numbers. */
export function readStoryText(text: string): OwnStory | null {
  try {
    const file: unknown = JSON.parse(text)
    if (!isObject(file) || file['format'] !== FORMAT || file['version'] !== 1) return null
    return { title: textOf(file['title']), lead: textOf(file['lead']), steps: listOf(file['steps'], stepOf) }
  } catch {
    return null
  }
}

function stepOf(value: unknown): OwnStep {
  const step = objectOf(value)
  return {
    title: textOf(step['title']),
    sentences: listOf(step['sentences'], (each) => {
      const sentence = objectOf(each)
      return { text: textOf(sentence['text']), claims: listOf(sentence['claims'], textOf) }
    }),
    places: listOf(step['places'], (each) => {
      const place = objectOf(each)
      return { id: textOf(place['id']), x: numberOf(place['x']), y: numberOf(place['y']) }
    }),
    // Drafts of before say neither.
    sizeByLinks: step['sizeByLinks'] === true,
    groups: listOf(step['groups'] ?? [], (each) => {
      const group = objectOf(each)
      const at = { x: numberOf(group['x']), y: numberOf(group['y']) }
      return { ...at, members: listOf(group['members'], textOf) }
    }),
  }
}

type Fields = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function objectOf(value: unknown): Fields {
  if (!isObject(value)) throw new TypeError('not an object')
  return value
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('not a text')
  return value
}

function numberOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new TypeError('not a number')
  return value
}

function listOf<T>(value: unknown, read: (each: unknown) => T): T[] {
  if (!Array.isArray(value)) throw new TypeError('not a list')
  return value.map(read)
}
