/**
 * Reads the file that search is judged by. Texts with mentions are taken in the forms that are usual for them: the spans as
 * `expected`, `spans`, `mentions` or `entities`, each with `start` and `end` in code points, or with its words, and with one id or several.
 */
import { z } from 'zod'
import { CounterwatchError } from '../../model/errors.ts'
import type { Corpus, CorpusSpan, CorpusText } from './corpus.ts'

const ids = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => (typeof given === 'string' ? [given] : given))

const name = z
  .object({ lang: z.string().default('und'), value: z.string().optional(), text: z.string().optional() })
  .transform(({ lang, value, text }) => ({ lang, value: value ?? text ?? '' }))

const entity = z.object({ id: z.string(), type: z.string().default('Organization'), names: z.array(name).min(1) })

const query = z.object({
  query: z.string(),
  lang: z.string().default('und'),
  kind: z.string().default(''),
  tier: z.string().default('all'),
  expected: ids.default([]),
})

const span = z
  .object({
    start: z.number().int().nullish(),
    end: z.number().int().nullish(),
    text: z.string().nullish(),
    surface: z.string().nullish(),
    quote: z.string().nullish(),
    mention: z.string().nullish(),
    id: ids.nullish(),
    ids: ids.nullish(),
    entity: ids.nullish(),
    entities: ids.nullish(),
    expected: ids.nullish(),
  })
  .transform((row): CorpusSpan => ({
    start: row.start ?? null,
    end: row.end ?? null,
    text: row.text ?? row.surface ?? row.quote ?? row.mention ?? null,
    ids: row.ids ?? row.id ?? row.entity ?? row.entities ?? row.expected ?? [],
  }))

/** Also as pairs: ["the words", "id"]. */
const anySpan = z.union([
  span,
  z.tuple([z.string(), ids]).transform(([text, of]): CorpusSpan => ({ start: null, end: null, text, ids: of })),
])
const spans = z.array(anySpan).nullish()

const text = z
  .object({
    text: z.string(),
    lang: z.string().default('und'),
    expected: spans,
    spans,
    mentions: spans,
    entities: spans,
  })
  .transform((row): CorpusText => ({
    text: row.text,
    lang: row.lang,
    spans: row.expected ?? row.spans ?? row.mentions ?? row.entities ?? [],
  }))

const corpus = z.object({
  entities: z.array(entity),
  distractors: z.array(entity).default([]),
  queries: z.array(query).default([]),
  mentions: z.array(text).default([]),
})

/** @throws BAD_FILE */
export function parseCorpus(json: string, file: string): Corpus {
  let given: unknown
  try {
    given = JSON.parse(json)
  } catch (cause) {
    throw new CounterwatchError('BAD_FILE', 'This is not JSON.', {
      file,
      accepted: 'a file like dev-queries.json',
      cause,
    })
  }
  const read = corpus.safeParse(given)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new CounterwatchError('BAD_FILE', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as expected'}`, {
    file,
    accepted:
      'entities and distractors {id, type, names [{lang, value}]}, queries {query, lang, tier, expected}, mentions {text, spans}',
  })
}
