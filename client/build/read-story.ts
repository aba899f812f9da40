/** The stories of the seed, checked against it: a story that names what the seed has not is refused when it is built. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { OWN_STORY, type Story } from '../state/stories/story.ts'

/** What a story may refer to. */
export interface SeedNames {
  /** Ids of entities by slug. */
  readonly entities: ReadonlyMap<string, string>
  readonly claims: ReadonlySet<string>
}

const words = z.strictObject({ en: z.string(), kk: z.string(), ky: z.string(), ru: z.string() })
const sentence = z
  .strictObject({
    ...words.shape,
    claims: z.array(z.string()).min(1).optional(),
    unsupported: z.literal(true).optional(),
  })
  .refine(({ claims, unsupported }) => (claims === undefined) !== (unsupported === undefined), {
    message: 'give either claims or unsupported: true',
  })
const story = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .refine((id) => id !== OWN_STORY, { message: `“${OWN_STORY}” is the reader's own story; give another id` }),
  title: words,
  lead: words,
  steps: z
    .array(
      z.strictObject({
        title: words,
        sentences: z.array(sentence).min(1),
        view: z.array(z.array(z.string()).min(1)).min(1),
      }),
    )
    .min(1),
})

/** @throws Error that names the file, the field, and what would be accepted */
export function readStory(file: string, text: string, names: SeedNames): Story {
  const read = story.safeParse(parse(text))
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`)
  const { steps, ...head } = read.data
  const fail = (step: number, message: string): never => {
    throw new Error(`${file}: step ${step + 1}: ${message}`)
  }
  return {
    ...head,
    steps: steps.map(({ title, sentences, view }, at) => {
      const shown = view.flat()
      if (new Set(shown).size < shown.length) fail(at, 'an entity stands twice in the view; give each once')
      return {
        title,
        sentences: sentences.map(({ claims = [], unsupported: _, ...each }) => {
          for (const id of claims)
            if (!names.claims.has(id)) fail(at, `${id} is no claim of the seed; give the id of one`)
          return { words: each, claims }
        }),
        view: view.map((column) =>
          column.map(
            (slug) => names.entities.get(slug) ?? fail(at, `${slug} is no entity of the seed; give the slug of one`),
          ),
        ),
      }
    }),
  }
}

/** The ids and slugs of a seed folder, without judging the rest of it. */
export function seedNames(folder: string): SeedNames {
  const rows = (part: string): Record<string, unknown>[] =>
    readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .flatMap((name): Record<string, unknown>[] => parse(readFileSync(join(folder, part, name), 'utf8')))
  const entities = [...rows('entities'), ...rows('documents')]
  const claims = rows('claims').flatMap((file) => (file['claims'] ?? []) as { id: string }[])
  return {
    entities: new Map(entities.map(({ slug, id }) => [String(slug), String(id)])),
    claims: new Set(claims.map(({ id }) => id)),
  }
}
