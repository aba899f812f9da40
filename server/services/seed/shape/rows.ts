/** The shapes of the rows of a seed folder, before anything that they refer to is looked up. */
import { z } from 'zod'
import { KIND_IDS, PREDICATE_IDS } from '../../../model/ontology/generated/ontology.ts'
import { COMPARATORS } from '../../../model/value.ts'
import {
  DERIVATIONS,
  MODALITIES,
  MODES,
  NAME_KINDS,
  NAME_SOURCES,
  STANCE_KINDS,
  UNKNOWN_REASONS,
} from '../../../model/vocabulary.ts'
import * as scalar from './scalars.ts'

/** An object of exactly these fields; an unknown one is refused with the list. */
function fields<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const accepted = `the fields ${Object.keys(shape).join(', ')}`
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? accepted : undefined) })
}

const summary = fields({
  en: scalar.text(1000),
  ru: scalar.text(1000),
  kk: scalar.text(1000).optional(),
  ky: scalar.text(1000).optional(),
})

const name = fields({
  text: scalar.text(300),
  lang: scalar.language,
  kind: z.enum(NAME_KINDS),
  source: z.enum(NAME_SOURCES),
})

const entityFields = {
  id: scalar.id('e'),
  slug: scalar.slug,
  kind: z.enum(KIND_IDS),
  names: z.array(name).min(1),
  summary,
  generic: scalar.flag.default(false),
  anonymous: scalar.flag.default(false),
}

const passage = fields({
  paragraph: scalar.whole(1),
  start: scalar.whole(0),
  end: scalar.whole(1),
  sha256: scalar.hash,
  sha256Normal: scalar.hash,
})

const documentFields = {
  publisher: scalar.reference.optional(),
  language: scalar.language.optional(),
  publishedAt: scalar.date.optional(),
  title: scalar.text(500).optional(),
  address: scalar.address.optional(),
  sha256: scalar.hash.optional(),
  length: scalar.whole(1).optional(),
  /** How many paragraphs the text has; where it is given, each must be cited or listed. */
  paragraphs: scalar.whole(1).optional(),
  derivedFrom: z.array(fields({ how: z.enum(DERIVATIONS), document: scalar.reference })).default([]),
  passages: z.record(scalar.localKey, passage).default({}),
  uncited: z.array(fields({ paragraph: scalar.whole(1), reason: scalar.text(300) })).default([]),
}

export const datasetShape = fields({ name: scalar.slug, licence: scalar.text(100).optional() })

export const entityShape = fields(entityFields)
/** An entity of kind Document, wherever it stands. */
export const documentShape = fields({
  ...entityFields,
  kind: z.literal('Document').default('Document'),
  ...documentFields,
})

const place = {
  mode: z.enum(MODES),
  speaker: scalar.reference,
  reportedBy: scalar.reference.optional(),
  basis: scalar.reference.optional(),
  date: scalar.date.optional(),
  document: scalar.reference,
  passage: scalar.text(80),
  note: scalar.prose(3000).optional(),
}

const stance = fields({ id: scalar.stanceKey, kind: z.enum(STANCE_KINDS), ...place })

const qualifier = fields({
  key: scalar.text(40),
  entity: scalar.reference.optional(),
  value: scalar.text(300).optional(),
  claim: scalar.reference.optional(),
})

export const claimShape = fields({
  id: scalar.id('c'),
  subject: scalar.reference,
  predicate: z.enum(PREDICATE_IDS),
  object: scalar.reference.optional(),
  value: scalar.decimal.optional(),
  unit: scalar.unit.optional(),
  comparator: z.enum(COMPARATORS).optional(),
  unknown: z.enum(UNKNOWN_REASONS).optional(),
  qualifiers: z.array(qualifier).default([]),
  modality: z.enum(MODALITIES).default('actual'),
  inferred: scalar.flag.default(false),
  validFrom: scalar.date.optional(),
  validTo: scalar.date.optional(),
  dateInferred: scalar.flag.default(false),
  summary,
  note: scalar.prose(3000).optional(),
  contradicts: z.array(scalar.id('c')).default([]),
  stances: z.array(stance).min(1),
})

export const rejectionShape = fields({ id: scalar.id('r'), rejects: scalar.reference, ...place, summary })

export type EntityShape = z.output<typeof entityShape>
export type DocumentShape = z.output<typeof documentShape>
export type ClaimShape = z.output<typeof claimShape>
export type StanceShape = z.output<typeof stance>
export type RejectionShape = z.output<typeof rejectionShape>
