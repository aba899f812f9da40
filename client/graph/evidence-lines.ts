import type { Evidence } from '../state/graph/evidence.ts'
import { EVIDENCE_LINES } from './generated/draw.ts'

export interface LineLook {
  readonly dash: readonly number[]
  /** Drawn as two lines side by side. */
  readonly double: boolean
  /** Stands on the line, so that nothing rests on pattern or colour alone. */
  readonly badge: string
}

const DOTS = [1.5, 5]

function fromOntology(status: keyof typeof EVIDENCE_LINES): readonly number[] {
  const { style, dash } = EVIDENCE_LINES[status]
  return style === 'dotted' ? DOTS : dash
}

/** How each evidence is drawn: by status as the ontology says, and the three kinds of what is no plain fact. */
export const LINE_LOOKS: Readonly<Record<Evidence, LineLook>> = {
  asserted: { dash: fromOntology('asserted'), double: false, badge: '' },
  disputed: { dash: fromOntology('disputed'), double: true, badge: '≠' },
  denied: { dash: fromOntology('denied'), double: false, badge: '✕' },
  unsupported: { dash: fromOntology('unsupported'), double: false, badge: '∅' },
  inferred: { dash: [12, 4, 2, 4], double: false, badge: '∴' },
  planned: { dash: [18, 9], double: false, badge: '◷' },
  possible: { dash: [6, 10], double: false, badge: '?' },
}
