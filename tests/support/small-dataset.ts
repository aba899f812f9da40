/**
 * A small dataset with one of everything: a disputed link, a denied and a planned one, an inference, a value, a refusal to
 * answer, a qualifier of each kind, rival accounts, a wholesale denial, and a class. All of it is invented.
 */
import type { ClaimRow, Dataset, EntityRow, RejectionRow, StanceRow } from '../../server/model/dataset.ts'
import { passageId } from '../../server/model/ids.ts'
import type { Kind } from '../../server/model/ontology/generated/ontology.ts'
import { codePoints, normalText, paragraphsOf, sha256 } from '../../server/model/passage-text.ts'

/** The text of the document `d-news`: three paragraphs, one with letters outside of the basic plane. */
export const NEWS_TEXT =
  'Acme sells Eye to the ministry. 🙂 The ministry says no.\n\nEye sees 128000 faces.\nThe lab read a leak.\n'

const DOCUMENT = 'e-news'

/** A passage of the news by its words. */
function passage(words: string) {
  const points = codePoints(NEWS_TEXT)
  const wanted = codePoints(words)
  const start = points.findIndex((_, at) => points.slice(at, at + wanted.length).join('') === words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  const end = start + wanted.length
  const paragraph = paragraphsOf(points).find((each) => each.start <= start && end <= each.end)?.number ?? 0
  return {
    id: passageId(DOCUMENT, start, end),
    paragraph,
    start,
    end,
    sha256: sha256(words),
    sha256Normal: sha256(normalText(words)),
  }
}

export const PASSAGES = {
  sells: passage('Acme sells Eye to the ministry.'),
  says: passage('The ministry says no.'),
  sees: passage('Eye sees 128000 faces.'),
  leak: passage('The lab read a leak.'),
}

function entity(slug: string, kind: Kind, more: Partial<EntityRow> = {}): EntityRow {
  const title = slug.charAt(0).toUpperCase() + slug.slice(1)
  return {
    id: `e-${slug}`,
    slug,
    kind,
    names: [
      { text: title, lang: 'en', kind: 'primary', source: 'text' },
      { text: `${title} (по-русски)`, lang: 'ru', kind: 'primary', source: 'supplied' },
    ],
    summary: { en: `About ${slug}`, ru: `О ${slug}` },
    generic: false,
    anonymous: false,
    document: null,
    ...more,
  }
}

const NO_DOCUMENT = {
  publisher: null,
  language: null,
  publishedAt: null,
  title: null,
  address: null,
  sha256: null,
  length: null,
  derivedFrom: [],
  passages: [],
  uncited: [],
} as const

export const ENTITIES: readonly EntityRow[] = [
  entity('acme', 'Company'),
  entity('eye', 'System'),
  entity('ministry', 'PublicBody'),
  entity('minister', 'Person'),
  entity('bodies', 'PublicBody', { generic: true }),
  entity('stranger', 'Person', { anonymous: true }),
  entity('land', 'Country'),
  entity('arrest', 'Event'),
  entity('victim', 'Person'),
  entity('lab', 'Organization'),
  entity('outlet', 'Organization'),
  entity('editor', 'Organization'),
  entity('finding', 'Document', { document: { ...NO_DOCUMENT, publisher: 'e-lab' } }),
  entity('original', 'Document', { document: NO_DOCUMENT }),
  entity('news', 'Document', {
    document: {
      ...NO_DOCUMENT,
      publisher: 'e-outlet',
      language: 'en',
      publishedAt: '2025-10-07',
      sha256: sha256(NEWS_TEXT),
      length: codePoints(NEWS_TEXT).length,
      derivedFrom: [{ how: 'translatedFrom', document: 'e-original' }],
      passages: Object.values(PASSAGES),
    },
  }),
]

type StanceParts = Partial<StanceRow> & { readonly at: keyof typeof PASSAGES }

function claim(
  id: string,
  parts: Partial<ClaimRow> & Pick<ClaimRow, 'subject' | 'predicate'>,
  stances: readonly StanceParts[],
): ClaimRow {
  return {
    id: `c-${id}`,
    object: null,
    value: null,
    unknown: null,
    qualifiers: [],
    modality: 'actual',
    inferred: false,
    validFrom: null,
    validTo: null,
    dateInferred: false,
    summary: { en: `Claim ${id}`, ru: `Утверждение ${id}` },
    note: null,
    contradicts: [],
    ...parts,
    stances: stances.map(({ at, ...stance }, index) => ({
      id: `c-${id}.${index + 1}`,
      kind: 'asserts',
      mode: 'paraphrased',
      speaker: 'e-outlet',
      reportedBy: null,
      basis: null,
      date: '2025-10-07',
      document: DOCUMENT,
      passage: PASSAGES[at].id,
      note: null,
      ...stance,
    })),
  }
}

const qualifier = (key: string, value: { entity?: string; value?: string; claim?: string }) => ({
  key,
  entity: null,
  value: null,
  claim: null,
  ...value,
})

export const CLAIMS: readonly ClaimRow[] = [
  claim('develops', { subject: 'e-acme', predicate: 'develops', object: 'e-eye', validFrom: '2019', validTo: '2019' }, [
    { at: 'sells' },
  ]),
  claim(
    'supplies',
    {
      subject: 'e-acme',
      predicate: 'supplies',
      object: 'e-ministry',
      qualifiers: [qualifier('item', { entity: 'e-eye' }), qualifier('quantity', { value: 'many' })],
    },
    [{ at: 'sells' }, { at: 'says', kind: 'denies', speaker: 'e-minister', mode: 'quoted' }],
  ),
  claim('uses', { subject: 'e-ministry', predicate: 'uses', object: 'e-eye', inferred: true }, [
    { at: 'sells', speaker: 'e-editor' },
  ]),
  claim('plans', { subject: 'e-acme', predicate: 'supplies', object: 'e-land', modality: 'planned' }, [
    { at: 'sells' },
  ]),
  claim('tool', { subject: 'e-arrest', predicate: 'tool', object: 'e-eye' }, [{ at: 'sees' }]),
  claim('victim', { subject: 'e-arrest', predicate: 'victim', object: 'e-victim' }, [
    { at: 'sees', speaker: 'e-victim' },
  ]),
  claim('because', { subject: 'e-arrest', predicate: 'hasCause', object: 'e-bodies', contradicts: ['c-victim'] }, [
    { at: 'says', speaker: 'e-ministry' },
  ]),
  claim('denied', { subject: 'e-bodies', predicate: 'surveils', object: 'e-victim' }, [
    { at: 'says', kind: 'denies', speaker: 'e-minister' },
  ]),
  claim(
    'faces',
    { subject: 'e-eye', predicate: 'quantity', value: { value: '128000', unit: 'person', comparator: 'atLeast' } },
    [{ at: 'sees' }],
  ),
  claim('operator', { subject: 'e-eye', predicate: 'hasOperator', unknown: 'notStated' }, [{ at: 'sees' }]),
  claim(
    'silence',
    {
      subject: 'e-ministry',
      predicate: 'didNotAnswer',
      object: 'e-outlet',
      qualifiers: [qualifier('question', { claim: 'c-operator' })],
    },
    [{ at: 'says' }],
  ),
  claim('found', { subject: 'e-land', predicate: 'clientOf', object: 'e-acme' }, [
    { at: 'leak', speaker: 'e-lab', basis: 'e-finding' },
  ]),
]

export const REJECTIONS: readonly RejectionRow[] = [
  {
    id: 'r-finding',
    rejects: 'e-finding',
    mode: 'quoted',
    speaker: 'e-ministry',
    reportedBy: null,
    basis: null,
    date: '2025-10-07',
    document: DOCUMENT,
    passage: PASSAGES.says.id,
    summary: { en: 'The ministry rejects the finding', ru: 'Министерство отвергает вывод' },
    note: null,
  },
]

export const SMALL_DATASET: Dataset = { name: 'small', entities: ENTITIES, claims: CLAIMS, rejections: REJECTIONS }
