/**
 * A generated graph for measuring: entities whose links follow a power law, three hubs, every claim with a stance in a
 * passage of one document. The same seed gives the same graph.
 */
import type { ClaimRow, Dataset, EntityRow } from '../../server/model/dataset.ts'
import { passageId } from '../../server/model/ids.ts'
import type { Kind, PredicateId } from '../../server/model/ontology/generated/ontology.ts'
import { sha256 } from '../../server/model/passage-text.ts'

export interface GeneratedSize {
  readonly entities: number
  readonly claims: number
}

const KINDS: readonly Kind[] = ['Company', 'PublicBody', 'Person', 'Organization']
/** Predicates whose domain and range take each of the kinds above. */
const PREDICATES: readonly PredicateId[] = ['supplies', 'cooperatesWith', 'assists', 'clientOf', 'sanctions']
const DOCUMENT = 'e-generated-document'
const OUTLET = 'e-generated-outlet'

export function generatedDataset({ entities, claims }: GeneratedSize): Dataset {
  const random = mulberry(20251007)
  const passage = {
    id: passageId(DOCUMENT, 0, 10),
    paragraph: 1,
    start: 0,
    end: 10,
    sha256: sha256('x'),
    sha256Normal: sha256('x'),
  }
  const special: EntityRow[] = [
    entity(OUTLET, 'generated-outlet', 'Organization', 'Generated Outlet'),
    {
      ...entity(DOCUMENT, 'generated-document', 'Document', 'Generated Document'),
      document: {
        publisher: OUTLET,
        language: 'en',
        publishedAt: '2025',
        title: null,
        address: null,
        sha256: sha256('text'),
        length: 1_000,
        derivedFrom: [],
        passages: [passage],
        uncited: [],
      },
    },
  ]
  const rows = Array.from({ length: entities }, (_, at) => {
    const kind = at === 0 || at === 1 ? 'Company' : (KINDS[Math.floor(random() * KINDS.length)] as Kind)
    return entity(idOf(at), `generated-${at}`, kind, `${word(random)} ${word(random)} ${at}`)
  })
  const kindOf = (at: number) => (rows[at] as EntityRow).kind
  const made = Array.from({ length: claims }, (_, at): ClaimRow => {
    // The first three entities are hubs; elsewhere ends crowd towards the low numbers.
    const subject = at % 20 === 0 ? at % 3 : Math.floor(random() ** 2 * entities)
    const object = Math.floor(random() * entities)
    const fits =
      kindOf(subject) === 'Person' || kindOf(object) === 'Person'
        ? 'cooperatesWith'
        : (PREDICATES[Math.floor(random() * PREDICATES.length)] as PredicateId)
    const predicate = fits === 'sanctions' && kindOf(subject) !== 'PublicBody' ? 'supplies' : fits
    const id = `c-g${at}`
    return {
      id,
      subject: idOf(subject),
      predicate,
      object: idOf(object === subject ? (object + 1) % entities : object),
      value: null,
      unknown: null,
      qualifiers: [],
      modality: 'actual',
      inferred: false,
      validFrom: '2020',
      validTo: null,
      dateInferred: false,
      summary: { en: `Generated claim ${at}`, ru: `Утверждение ${at}` },
      note: null,
      contradicts: [],
      stances: [
        {
          id: `${id}.1`,
          kind: random() < 0.05 ? 'denies' : 'asserts',
          mode: 'paraphrased',
          speaker: OUTLET,
          reportedBy: null,
          basis: null,
          date: '2025',
          document: DOCUMENT,
          passage: passage.id,
          note: null,
        },
      ],
    }
  })
  return { name: 'generated', entities: [...special, ...rows], claims: made, rejections: [] }
}

export function idOf(at: number): string {
  return `e-g${at}`
}

function entity(id: string, slug: string, kind: Kind, name: string): EntityRow {
  return {
    id,
    slug,
    kind,
    names: [{ text: name, lang: 'en', kind: 'primary', source: 'supplied' }],
    summary: { en: `A generated ${kind}`, ru: 'Создано' },
    generic: false,
    anonymous: false,
    document: null,
  }
}

const SYLLABLES = ['ka', 'ra', 'to', 'mi', 'len', 'sar', 'bo', 'ty', 'gul', 'nur', 'zhan', 'er']

function word(random: () => number): string {
  return Array.from({ length: 3 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('')
}

/** Mulberry32, a small generator of pseudo-random numbers (public domain, T. Ettinger). */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
