/** Datasets that keep every rule of the model, with texts, dates, numbers and names as wild as the rules allow. */
import fc from 'fast-check'
import type {
  ClaimRow,
  Dataset,
  EntityRow,
  NameRow,
  PassageRow,
  QualifierRow,
  RejectionRow,
} from '../../../server/model/dataset.ts'
import { passageId } from '../../../server/model/ids.ts'
import {
  KIND_IDS,
  PREDICATE_IDS,
  PREDICATES,
  UNIT_IDS,
  UNITS,
} from '../../../server/model/ontology/generated/ontology.ts'
import { COMPARATORS } from '../../../server/model/value.ts'
import {
  MODALITIES,
  MODES,
  NAME_KINDS,
  NAME_SOURCES,
  STANCE_KINDS,
  UNKNOWN_REASONS,
} from '../../../server/model/vocabulary.ts'

const awkward = [
  'no',
  '~',
  'null',
  '2025',
  '0x1F',
  '1.50',
  '- a',
  'a: b',
  '#x',
  '&a',
  '*a',
  '!x',
  '%y',
  '{a}',
  '[b]',
  '"',
  "'",
  '|',
  '>',
  '@',
  '`',
  '?',
  'Ұлы — “сөз”',
  '𝔸 𐍈',
]
const text = fc
  .oneof(fc.constantFrom(...awkward), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }))
  .map((given) => given.replace(/[\p{Cc}\p{Cs}]/gu, '').trim())
  .filter((given) => given !== '')
const prose = fc.array(text, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
const date = fc.constantFrom('2024', '2025', '2025-06', '2025-06-14', '2025-12-31')
const summary = fc.record({ en: text, ru: text, kk: text }, { requiredKeys: ['en', 'ru'], noNullPrototype: true })
const hash = fc.stringMatching(/^[0-9a-f]{64}$/)
const decimal = fc.stringMatching(/^-?(0|[1-9]\d{0,20})(\.\d{1,5})?$/)

const names = fc
  .uniqueArray(
    fc.record<NameRow>(
      {
        text,
        lang: fc.constantFrom('en', 'kk', 'zh-Hans'),
        kind: fc.constantFrom(...NAME_KINDS),
        source: fc.constantFrom(...NAME_SOURCES),
      },
      { noNullPrototype: true },
    ),
    { minLength: 1, maxLength: 4, selector: ({ lang, text: form }) => `${lang} ${form}` },
  )
  .map((rows) =>
    rows.filter(
      (row, at) =>
        row.kind !== 'primary' || rows.findIndex((one) => one.kind === 'primary' && one.lang === row.lang) === at,
    ),
  )
  .filter((rows) => rows.length > 0)

/** Two of each kind, so that a subject and an object of one kind differ; the first Organization is the editor. */
const pool = KIND_IDS.flatMap((kind) => [0, 1].map((at) => ({ kind, id: `e-${kind}${at}` })))
const EDITOR = 'e-Organization0'
const DOCUMENT = 'e-Document0'
const ofKind = (kinds: readonly string[], at: 0 | 1): fc.Arbitrary<string> =>
  fc.constantFrom(...kinds.map((kind) => `e-${kind}${at}`))

const passages = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.boolean()), { minLength: 1, maxLength: 8 })
  .chain((parts) =>
    fc.tuple(hash, hash).map(([sha256, sha256Normal]) => {
      let [start, paragraph] = [0, 1]
      return parts.map(([length, nextParagraph]): PassageRow => {
        const end = start + length
        const row = { id: passageId(DOCUMENT, start, end), paragraph, start, end, sha256, sha256Normal }
        start = end + 1
        if (nextParagraph) paragraph += 2
        return row
      })
    }),
  )

const qualifiersOf = (
  predicate: keyof typeof PREDICATES,
  claimIds: readonly string[],
): fc.Arbitrary<QualifierRow[]> => {
  const choices = Object.entries(PREDICATES[predicate].qualifiers).flatMap(([key, { kinds }]) =>
    kinds.map((kind) => {
      const empty = { key, entity: null, value: null, claim: null }
      if (kind === 'entity') return fc.constantFrom(...pool).map(({ id }): QualifierRow => ({ ...empty, entity: id }))
      if (kind === 'claim') return fc.constantFrom(...claimIds).map((claim): QualifierRow => ({ ...empty, claim }))
      return text.map((value): QualifierRow => ({ ...empty, value }))
    }),
  )
  if (choices.length === 0) return fc.constant([])
  return fc.uniqueArray(fc.oneof(...choices), { maxLength: 3, selector: (row) => JSON.stringify(row) })
}

const objectOf = (predicate: keyof typeof PREDICATES): fc.Arbitrary<Pick<ClaimRow, 'object' | 'value' | 'unknown'>> => {
  const { object, range, units } = PREDICATES[predicate]
  const none = { object: null, value: null, unknown: null }
  const choices: fc.Arbitrary<Pick<ClaimRow, 'object' | 'value' | 'unknown'>>[] = [
    fc.constantFrom(...UNKNOWN_REASONS).map((unknown) => ({ ...none, unknown })),
  ]
  if (object !== 'value') choices.push(ofKind(range, 1).map((id) => ({ ...none, object: id })))
  if (object !== 'entity') {
    const allowed = UNIT_IDS.filter((unit) => units.includes(UNITS[unit].kind))
    choices.push(
      fc
        .tuple(decimal, fc.constantFrom(...allowed), fc.constantFrom(...COMPARATORS))
        .map(([value, unit, comparator]) => ({ ...none, value: { value, unit, comparator } })),
    )
  }
  return fc.oneof(...choices)
}

const placeIn = (rows: readonly PassageRow[], speaker: fc.Arbitrary<string>) =>
  fc.record(
    {
      mode: fc.constantFrom(...MODES),
      speaker,
      reportedBy: fc.option(ofKind(['Person', 'Company', 'Document'], 1)),
      basis: fc.option(fc.constantFrom(...pool).map(({ id }) => id)),
      date: fc.option(date),
      document: fc.constant(DOCUMENT),
      passage: fc.constantFrom(...rows.map(({ id }) => id)),
      note: fc.option(prose),
    },
    { noNullPrototype: true },
  )

const claimOf = (id: string, all: readonly string[], rows: readonly PassageRow[]): fc.Arbitrary<ClaimRow> =>
  fc.tuple(fc.constantFrom(...PREDICATE_IDS), fc.boolean()).chain(([predicate, inferred]) =>
    fc
      .record(
        {
          id: fc.constant(id),
          subject: ofKind(PREDICATES[predicate].domain, 0),
          predicate: fc.constant(predicate),
          object: objectOf(predicate),
          qualifiers: qualifiersOf(predicate, all),
          modality: fc.constantFrom(...MODALITIES),
          inferred: fc.constant(inferred),
          time: fc.constantFrom(
            [null, null],
            ['2025', null],
            [null, '2024'],
            ['2025-06', '2025-06'],
            ['2024', '2025-06-14'],
          ),
          dateInferred: fc.boolean(),
          summary,
          note: fc.option(prose),
          // Only later claims, so that none is told from both sides.
          contradicts: fc.subarray(all.filter((other) => other > id)),
          stances: fc.array(
            fc.tuple(
              fc.constantFrom(...STANCE_KINDS),
              placeIn(rows, inferred ? fc.constant(EDITOR) : ofKind(['Person', 'Company', 'Document', 'Country'], 0)),
            ),
            { minLength: 1, maxLength: 3 },
          ),
        },
        { noNullPrototype: true },
      )
      .map(({ object, time: [validFrom = null, validTo = null], dateInferred, stances, ...row }) => ({
        ...row,
        ...object,
        validFrom,
        validTo,
        dateInferred: dateInferred && (validFrom ?? validTo) !== null,
        stances: stances.map(([kind, place], at) => ({
          id: `${id}.${at % 2 === 0 ? at + 1 : `s-${at}`}`,
          kind,
          ...place,
        })),
      })),
  )

export const anyDataset: fc.Arbitrary<Dataset> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), passages)
  .chain(([count, rows]) => {
    const ids = Array.from({ length: count }, (_, at) => `c-claim_${at}`)
    const rejection = fc
      .tuple(placeIn(rows, ofKind(['Person', 'PublicBody'], 1)), summary)
      .map(([place, told]): RejectionRow => ({ id: 'r-1', rejects: 'e-Document1', ...place, summary: told }))
    const entities = fc.tuple(...pool.map(({ kind, id }, at) => entityOf(kind, id, at)))
    return fc.record(
      {
        rows: fc.constant(rows),
        claims: fc.tuple(...ids.map((id) => claimOf(id, ids, rows))),
        rejections: fc.array(rejection, { maxLength: 1 }),
        entities,
        uncited: text,
      },
      { noNullPrototype: true },
    )
  })
  .map(({ rows, claims, rejections, entities, uncited }) => {
    const cited = new Set([...claims.flatMap(({ stances }) => stances), ...rejections].map(({ passage }) => passage))
    const kept = rows.filter(({ id }) => cited.has(id))
    const free = [1, 2, 3].filter((number) => kept.every(({ paragraph }) => paragraph !== number))
    const facts = { passages: kept, uncited: free.map((paragraph) => ({ paragraph, reason: uncited })) }
    return {
      name: 'any',
      entities: entities.map((row) =>
        row.id === DOCUMENT && row.document ? { ...row, document: { ...row.document, ...facts } } : row,
      ),
      claims,
      rejections,
    }
  })

function entityOf(kind: (typeof KIND_IDS)[number], id: string, at: number): fc.Arbitrary<EntityRow> {
  const slug = id === EDITOR ? 'counterwatch-editor' : `thing-${at}`
  const document = kind !== 'Document' ? fc.constant(null) : documentOf(id === DOCUMENT)
  return fc
    .record({ names, summary, generic: fc.boolean(), document }, { noNullPrototype: true })
    .map((row) => ({ id, slug, kind, anonymous: kind === 'Person' && at % 2 === 1, ...row }))
}

function documentOf(hasText: boolean): fc.Arbitrary<NonNullable<EntityRow['document']>> {
  return fc.record(
    {
      publisher: fc.option(ofKind(['Organization', 'Company'], 1)),
      language: fc.option(fc.constantFrom('kk', 'ky', 'zh-Hans')),
      publishedAt: fc.option(date),
      title: fc.option(text),
      address: fc.option(fc.constant('https://example.org/a?b=c#d')),
      sha256: hasText ? hash : fc.constant(null),
      length: fc.constant(hasText ? 1000 : null),
      derivedFrom: hasText
        ? fc.constant([{ how: 'translatedFrom' as const, document: 'e-Document1' }])
        : fc.constant([]),
      passages: fc.constant([]),
      uncited: fc.constant([]),
    },
    { noNullPrototype: true },
  )
}
