import type { Ontology } from '../types.ts'
import { type Artefact, typescriptHeader } from './header.ts'
import { constant } from './literal.ts'

/** Shapes, colours and lines: what the drawing needs of the ontology, in no language. */
export function clientDraw(ontology: Ontology): Artefact {
  const { kinds, predicates, groups, evidence } = ontology
  const text = `${typescriptHeader}import type { Group, Kind, Predicate } from '../../i18n/generated/ontology.ts'

export interface ThemeColor {
  readonly light: string
  readonly dark: string
}

/** A Cytoscape node shape, a colour per theme and the name of an icon; hubs are never passed through. */
export interface KindDraw {
  readonly shape: string
  readonly color: ThemeColor
  readonly icon: string
  readonly hub: boolean
}

/** The group gives colour and arrow; ties are traversed, context is shown. What does not join two entities says a value. */
export interface PredicateDraw {
  readonly group: Group
  readonly role: 'tie' | 'context'
  readonly joins: boolean
}

export interface GroupDraw {
  readonly color: ThemeColor
  /** A Cytoscape arrow shape. */
  readonly arrow: string
}

/** A Cytoscape line style, with its dash lengths where it is dashed. */
export interface EvidenceLine {
  readonly style: 'solid' | 'dashed' | 'dotted'
  readonly dash: readonly number[]
}

${constant(
  'KIND_DRAW',
  Object.fromEntries(kinds.map(({ id, draw, hub }) => [id, { ...draw, hub }])),
  ': Readonly<Record<Kind, KindDraw>>',
)}
${constant(
  'PREDICATE_DRAW',
  Object.fromEntries(
    predicates.map(({ linkType, group, role, object }) => [linkType, { group, role, joins: object !== 'value' }]),
  ),
  ': Readonly<Record<Predicate, PredicateDraw>>',
)}
${constant(
  'GROUP_DRAW',
  Object.fromEntries(Object.entries(groups).map(([group, { color, arrow }]) => [group, { color, arrow }])),
  ': Readonly<Record<Group, GroupDraw>>',
)}
/** By status. */
${constant(
  'EVIDENCE_LINES',
  evidence,
  `: Readonly<Record<${Object.keys(evidence)
    .map((status) => `'${status}'`)
    .join(' | ')}, EvidenceLine>>`,
)}`
  return { path: 'client/graph/generated/draw.ts', text }
}
