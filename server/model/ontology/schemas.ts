import { z } from 'zod'
import { KIND_ID, PREDICATE_ID } from './link-type.ts'

/** What each file of the ontology folder must look like. Every object is strict: a misspelt field is refused. */

const text = z.string().trim().min(1)
const localized = z.strictObject({ en: text, kk: text, ky: text, ru: text })
const perLanguage = <T extends z.ZodType>(shape: T) => z.strictObject({ en: shape, kk: shape, ky: shape, ru: shape })
const englishAndRussian = z.strictObject({ en: text, ru: text })
const hex = z.string().regex(/^#[0-9a-f]{6}$/, 'must be a colour like #1f6feb')
const themeColor = z.strictObject({ light: hex, dark: hex })

/** Node shapes that Cytoscape draws without a picture. */
export const SHAPES = [
  'ellipse',
  'triangle',
  'round-triangle',
  'rectangle',
  'round-rectangle',
  'bottom-round-rectangle',
  'cut-rectangle',
  'barrel',
  'rhomboid',
  'right-rhomboid',
  'diamond',
  'round-diamond',
  'pentagon',
  'round-pentagon',
  'hexagon',
  'round-hexagon',
  'concave-hexagon',
  'heptagon',
  'round-heptagon',
  'octagon',
  'round-octagon',
  'star',
  'tag',
  'round-tag',
  'vee',
] as const

/** Arrow shapes of Cytoscape. */
export const ARROWS = [
  'triangle',
  'triangle-tee',
  'circle-triangle',
  'triangle-cross',
  'triangle-backcurve',
  'vee',
  'tee',
  'square',
  'circle',
  'diamond',
  'chevron',
] as const

export const kindFile = z.strictObject({
  id: z.string().regex(KIND_ID, 'must be PascalCase letters, like PublicBody'),
  labels: perLanguage(z.strictObject({ singular: text, plural: text })),
  description: localized,
  ftm: z.strictObject({ schema: text, note: text.optional() }),
  draw: z.strictObject({ shape: z.enum(SHAPES), color: themeColor, icon: z.string().regex(/^[a-z]+(-[a-z]+)*$/) }),
  agent: z.boolean().optional(),
  org: z.boolean().optional(),
  hub: z.boolean().optional(),
})

const template = z
  .string()
  .refine(
    (value) => ['{subject}', '{object}'].every((part) => value.split(part).length === 2),
    'must hold {subject} and {object} once each',
  )
const qualifierKind = z.enum(['entity', 'text', 'claim'])

const qualifiers = z.record(
  z.string().regex(PREDICATE_ID, 'must be camelCase letters, like measure'),
  z.strictObject({
    kind: z.union([qualifierKind, z.array(qualifierKind).min(1)]),
    description: englishAndRussian,
    labels: localized.optional(),
  }),
)
const unitKind = z.enum(['count', 'currency', 'ratio', 'duration'])

export const predicateFile = z.strictObject({
  id: z.string().regex(PREDICATE_ID, 'must be camelCase letters, like holdsPost'),
  labels: perLanguage(z.strictObject({ forward: text, reverse: text })),
  sentence: perLanguage(z.strictObject({ actual: template, planned: template, possible: template.optional() })),
  description: localized,
  role: z.enum(['tie', 'context']),
  domain: z.array(text).min(1),
  range: z.array(text),
  object: z.enum(['entity', 'value', 'any']),
  units: z.array(unitKind).optional(),
  qualifiers: qualifiers.optional(),
  ftm: z.strictObject({ schema: text, subject: text, object: text, role: text, note: text.optional() }),
  draw: z.strictObject({ group: text }),
})

const plural = z.strictObject({
  one: text.optional(),
  few: text.optional(),
  many: text.optional(),
  other: text,
})

export const unitsFile = z.record(
  z.string().regex(/^[A-Za-z]+$/, 'must be letters, like callCentre or KZT'),
  z.strictObject({ kind: unitKind, symbol: text.optional(), labels: perLanguage(plural) }),
)

const holding = (part: string) =>
  perLanguage(text.refine((value) => value.split(part).length === 2, `must hold ${part} once`))

export const termsFile = z.strictObject({
  vocabularies: z.record(
    z.string(),
    z.strictObject({
      label: localized,
      help: localized,
      terms: z.record(
        z.string(),
        z.strictObject({ label: localized, help: localized, frame: holding('{value}').optional() }),
      ),
    }),
  ),
  frames: z.strictObject({
    possible: holding('{sentence}'),
    inferred: holding('{sentence}'),
    unknown: holding('{reason}'),
  }),
  qualifiers: z.record(z.string(), localized),
  generalQualifiers: qualifiers,
})

export const drawFile = z.strictObject({
  groups: z.record(
    z.string().regex(/^[a-z]+$/),
    z.strictObject({ labels: localized, color: themeColor, arrow: z.enum(ARROWS) }),
  ),
  evidence: z.record(
    z.string(),
    z.strictObject({ style: z.enum(['solid', 'dashed', 'dotted']), dash: z.array(z.number().positive()).optional() }),
  ),
})
