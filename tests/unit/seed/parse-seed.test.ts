import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../server/model/dataset.ts'
import { passageId } from '../../../server/model/ids.ts'
import { NOTHING_KNOWN } from '../../../server/services/seed/known.ts'
import { parseSeed } from '../../../server/services/seed/parse-seed.ts'
import { problemLine } from '../../../server/services/seed/problem.ts'
import type { SeedFile } from '../../../server/services/seed/seed-file.ts'
import { smallSeed } from './small-seed.ts'

const DOCUMENT = 'documents/report.yaml'
const ENTITIES = 'entities/all.yaml'
const CLAIMS = 'claims/all.yaml'

function parsed(files: readonly SeedFile[]): Dataset {
  const result = parseSeed(files)
  if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'))
  return result.dataset
}

function problems(files: readonly SeedFile[]): string[] {
  const result = parseSeed(files)
  return result.ok ? [] : result.problems.map(problemLine)
}

describe('parseSeed', () => {
  it('resolves every reference to an id, and keeps what is written to the letter', () => {
    const { name, entities, claims, rejections } = parsed(smallSeed())
    expect(name).toBe('small')
    expect(entities.find(({ slug }) => slug === 'firm')?.names[1]?.text).toBe('No')
    expect(entities.find(({ slug }) => slug === 'report')?.document).toMatchObject({
      publisher: 'e-outlet',
      title: null,
      length: 100,
    })
    expect(claims[0]).toMatchObject({
      subject: 'e-firm',
      object: 'e-ministry',
      validFrom: '2025',
      validTo: '2025-06',
      modality: 'actual',
    })
    expect(claims[0]?.stances[1]).toMatchObject({
      id: 'c-supplies.2',
      speaker: 'e-firm',
      reportedBy: 'e-ministry',
      passage: passageId('e-report', 30, 50),
    })
    expect(claims[1]?.value).toEqual({ value: '24.50', unit: 'camera', comparator: 'about' })
    expect(rejections[0]).toMatchObject({ rejects: 'e-leak', document: 'e-report' })
  })

  it('takes ids where it takes slugs', () => {
    expect(parsed(smallSeed(CLAIMS, 'subject: firm', 'subject: e-firm'))).toEqual(parsed(smallSeed()))
  })

  it('tells every problem at once, each with its file, its line and what would be accepted', () => {
    const files = smallSeed(CLAIMS, 'subject: firm', 'subject: frm').map((file) =>
      file.path === ENTITIES ? { ...file, text: file.text.replace('kind: System', 'kind: Sytem') } : file,
    )
    const found = problems(files)
    expect(found).toHaveLength(2)
    expect(found[0]).toMatch(
      /^entities\/all\.yaml:20: \[3\]\.kind: "Sytem" is not accepted\. Accepted: did you mean System\? One of Company, /,
    )
    expect(found[1]).toMatch(
      /^claims\/all\.yaml:3: claims\[0\]\.subject: "frm" is no entity\. Accepted: .* did you mean firm\?$/,
    )
  })

  it.each([
    // Shapes
    [ENTITIES, 'slug: firm', 'slug: Firm', 'lower-case Latin'],
    [ENTITIES, 'id: e-firm', 'id: x-firm', 'an id: e-'],
    [
      ENTITIES,
      'kind: Company',
      'kind: Company\n  colour: red',
      'is not a field of this row. Accepted: the fields id, slug, kind',
    ],
    [ENTITIES, 'ru: Фирма.', 'kk: Фирма.', 'summary.ru: is missing'],
    [ENTITIES, 'lang: ru', 'lang: RU', 'BCP 47'],
    [ENTITIES, 'kind: Company', 'kind: Company\n  anonymous: true', 'unnamed Person only'],
    [ENTITIES, 'kind: Company', 'kind: Company\n  generic: yes', 'true, false'],
    [ENTITIES, '- id: e-outlet', 'id: e-outlet', 'is not YAML'],
    [CLAIMS, 'claims:', 'claim:', 'the lists claims: and rejections:'],
    [CLAIMS, 'predicate: supplies', 'predicate: suplies', 'did you mean supplies?'],
    [CLAIMS, 'validFrom: 2025', 'validFrom: 2025-13', 'a partial ISO 8601 date'],
    [CLAIMS, 'kind: denies', 'kind: doubts', 'asserts, denies, qualifies'],
    [CLAIMS, 'value: 24.50', 'value: 2,450', 'a decimal number without separators'],
    [CLAIMS, 'mode: quoted, ', '', 'stances[0].mode: is missing'],
    // Unique
    [ENTITIES, 'slug: firm', 'slug: ministry', 'ministry is taken by entities/all.yaml:7'],
    [ENTITIES, 'id: e-firm', 'id: e-ministry', 'e-ministry is taken by'],
    [CLAIMS, 'id: c-count', 'id: c-supplies', 'c-supplies is taken by'],
    [CLAIMS, '{ id: 2,', '{ id: 1,', '1 is there twice'],
    [ENTITIES, 'text: No, lang: ru', 'text: Firm, lang: en', 'has the name "Firm" (en) twice'],
    [ENTITIES, 'text: No, lang: ru', 'text: No, lang: en', 'second primary name in en'],
    // The ontology
    [CLAIMS, 'subject: firm', 'subject: cameras', 'cameras is a System. Accepted: an entity of kind'],
    [CLAIMS, 'object: ministry', 'object: firm', 'is the subject itself'],
    [CLAIMS, 'key: item', 'key: itm', 'did you mean item?'],
    [
      CLAIMS,
      '{ key: item, entity: cameras }',
      '{ key: item, entity: cameras }, { key: item, entity: cameras }',
      'says item twice',
    ],
    [
      CLAIMS,
      '{ key: item, entity: cameras }',
      '{ key: item, claim: c-count }',
      'item holds claim. Accepted: exactly one of',
    ],
    [CLAIMS, 'unit: camera', 'unit: cameras', 'cameras is nearly camera'],
    [CLAIMS, 'unit: camera', 'unit: KZT', 'KZT is a unit of currency'],
    [CLAIMS, 'unit: camera\n', '\n', 'unit: is missing'],
    [CLAIMS, 'value: 24.50', 'object: firm', 'quantity takes no entity'],
    [CLAIMS, 'object: ministry', 'value: 3\n    unit: camera', 'supplies takes no value'],
    [CLAIMS, 'object: ministry', '', 'has neither object, value nor unknown'],
    [CLAIMS, 'object: ministry', 'object: ministry\n    unknown: secret', 'has object and unknown'],
    // Time
    [CLAIMS, 'validTo: 2025-06', 'validTo: 2024', '2024 is before validFrom'],
    [CLAIMS, 'inferred: true', 'inferred: true\n    dateInferred: true', 'no date that could be inferred'],
    // Who speaks
    [CLAIMS, 'inferred: true\n', '\n', 'counterwatch-editor speaks'],
    [CLAIMS, 'speaker: counterwatch-editor', 'speaker: outlet', 'counterwatch-editor as the only speaker'],
    [CLAIMS, 'speaker: firm', 'speaker: cameras', 'cameras is a System'],
    [CLAIMS, 'speaker: ministry', 'speaker: counterwatch-editor', 'counterwatch-editor speaks'],
    [CLAIMS, 'rejects: leak', 'rejects: firm', 'firm is a Company. Accepted: an entity of kind Document'],
    [CLAIMS, 'contradicts: [c-supplies]', 'contradicts: [c-count]', 'is the claim itself'],
    [CLAIMS, 'contradicts: [c-supplies]', 'contradicts: [c-suplies]', 'did you mean c-supplies?'],
    // Passages and paragraphs
    [CLAIMS, 'passage: p1.1', 'passage: p1.2', 'is no passage of this document. Accepted: a key under passages'],
    [CLAIMS, 'document: report, passage: p1.1', 'document: leak, passage: p1.1', 'is no passage of this document'],
    [DOCUMENT, 'start: 0, end: 10', 'start: 10, end: 10', 'start below end'],
    [DOCUMENT, 'end: 50', 'end: 101', 'at most 100, the length of the text'],
    [DOCUMENT, 'paragraph: 1, start: 0, end: 10', 'paragraph: 0, start: 0, end: 10', 'a whole number, at least 1'],
    [DOCUMENT, 'start: 30, end: 50', 'start: 5, end: 8', 'from 10, where an earlier paragraph is cited'],
    [
      DOCUMENT,
      'uncited:',
      '  p2.2: { paragraph: 2, start: 30, end: 50, sha256: X, sha256Normal: X }\nuncited:'.replaceAll(
        'X',
        'b'.repeat(64),
      ),
      'is the same place as p2.1',
    ],
    [
      DOCUMENT,
      'uncited:',
      '  p2.2: { paragraph: 2, start: 31, end: 50, sha256: X, sha256Normal: X }\nuncited:'.replaceAll(
        'X',
        'b'.repeat(64),
      ),
      'is cited by nothing',
    ],
    [DOCUMENT, 'paragraphs: 3', 'paragraphs: 5', 'paragraphs 4, 5 neither cited nor listed'],
    [DOCUMENT, 'paragraph: 3, reason', 'paragraph: 2, reason', 'paragraph 2 is cited'],
    [DOCUMENT, 'paragraphs: 3', 'paragraphs: 2', 'there is no paragraph 3'],
    [DOCUMENT, `sha256: ${'a'.repeat(64)}\nlength`, 'length', 'sha256: is missing'],
    [DOCUMENT, 'publisher: outlet', 'publisher: cameras', 'cameras is a System'],
    [DOCUMENT, 'title: null', 'derivedFrom: [{ how: translatedFrom, document: report }]', 'is the document itself'],
  ])('%s: refuses %j -> %j', (path, from, to, expected) => {
    expect(problems(smallSeed(path, from, to)).join('\n')).toContain(expected)
  })

  it('does not blame a row for what is wrong in another', () => {
    const found = problems(smallSeed(ENTITIES, 'kind: Company', 'kind: Firm'))
    expect(found).toHaveLength(1)
  })

  it('refuses a contradiction that is told from both sides', () => {
    const both = smallSeed(CLAIMS, '    validFrom: 2025', '    contradicts: [c-count]\n    validFrom: 2025')
    expect(problems(both)).toHaveLength(1)
  })

  it('refuses a YAML file where none is read from', () => {
    expect(problems([...smallSeed(), { path: 'claim/more.yaml', text: '' }]).join()).toContain(
      'not in a place that a seed is read from',
    )
  })

  it('builds on rows that are recorded already', () => {
    const files = smallSeed().filter(({ path }) => path === CLAIMS)
    const kinds = {
      outlet: 'Organization',
      ministry: 'PublicBody',
      firm: 'Company',
      cameras: 'System',
      leak: 'Document',
    } as const
    const known = {
      ...NOTHING_KNOWN,
      entity: (slug: string) =>
        slug === 'report' || slug === 'leak'
          ? { id: `e-${slug}`, kind: 'Document' as const }
          : slug === 'counterwatch-editor'
            ? { id: 'e-editor', kind: 'Organization' as const }
            : slug in kinds
              ? { id: `e-${slug}`, kind: kinds[slug as keyof typeof kinds] }
              : null,
      passage: (id: string) => (id === 'p-one' ? { document: 'e-report' } : null),
    }
    const withIds = files.map((file) => ({ ...file, text: file.text.replaceAll(/p\d\.\d/g, 'p-one') }))
    const result = parseSeed(withIds, { known, name: 'mine' })
    expect(result).toMatchObject({
      ok: true,
      dataset: { name: 'mine', entities: [], claims: [{ subject: 'e-firm' }, {}, {}] },
    })
    expect(parseSeed(files, { known }).ok).toBe(false)
  })
})
