import type { Kind } from '../api/types.ts'
import type { Group } from '../i18n/generated/ontology.ts'
import { nameOnMap } from '../i18n/names.ts'
import type { Translator } from '../i18n/translator.ts'
import { type Evidence, evidenceOfLink } from '../state/graph/evidence.ts'
import { drawn } from '../state/graph/drawn.ts'
import { linkCounts, visibleEntities, visibleLinks } from '../state/graph/selectors.ts'
import type { GraphState, Point } from '../state/graph/types.ts'
import { LINE_LOOKS } from './evidence-lines.ts'
import { type GroupLook, groupLook } from './group-look.ts'
import { PREDICATE_DRAW } from './generated/draw.ts'
import { sizeOf } from './node-size.ts'

/** What stands on the canvas, in full and without a renderer: the adapter makes the canvas equal to it. */
export interface Picture {
  readonly nodes: readonly PictureNode[]
  readonly edges: readonly PictureEdge[]
}

export interface PictureNode {
  readonly id: string
  readonly label: string
  readonly kind: Kind
  readonly at: Point
  /** A factor of the ordinary diameter (`sizeOf`). */
  readonly size: number
  readonly pinned: boolean
  /** Whether the reader wrote a note to it. */
  readonly noted: boolean
  readonly selected: boolean
  readonly cursor: boolean
  /** Whether it stands for a closed group, of one kind or of several. */
  readonly group: GroupLook | null
  /** A class and not one thing, or a person left unnamed: drawn with a broken rim. */
  readonly vague: boolean
  /** Links that the graph has of it and the map has not; null where nobody has counted. */
  readonly rest: number | null
}

export interface PictureEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly label: string
  readonly group: Group
  readonly evidence: Evidence
  /** The most independent origins that one of its claims has. */
  readonly origins: number
  readonly selected: boolean
  /** Touches a selected entity. */
  readonly near: boolean
}

/** What the picture shows of the explorer's state. */
export interface PictureInput {
  readonly graph: GraphState
  readonly selected: readonly string[]
  readonly selectedLink: string | null
  readonly cursor: string | null
  /** By entity, as far as they were counted. */
  readonly rest?: ReadonlyMap<string, number>
}

export function pictureOf(input: PictureInput, i18n: Pick<Translator, 'lang' | 'texts'>): Picture {
  const { selectedLink, cursor, rest } = input
  const { texts } = i18n
  const graph = drawn(input.graph)
  const selected = new Set(input.selected)
  const links = visibleLinks(graph)
  const counts = graph.sizeByLinks ? linkCounts(links) : null
  return {
    nodes: visibleEntities(graph).map((card) => ({
      id: card.id,
      label: nameOnMap(card, i18n),
      kind: card.kind,
      at: graph.positions.get(card.id) ?? { x: 0, y: 0 },
      size: counts ? sizeOf(counts.get(card.id) ?? 0) : 1,
      pinned: graph.pinned.has(card.id),
      noted: graph.notes.has(card.id),
      selected: selected.has(card.id),
      cursor: cursor === card.id,
      group: groupLook(card),
      vague: card.generic || card.anonymous,
      rest: rest?.get(card.id) ?? null,
    })),
    edges: links.map((link) => {
      const evidence = evidenceOfLink(link)
      const words = [LINE_LOOKS[evidence].badge, texts.predicates[link.predicate].forward]
      if (link.claims.length > 1) words.push(`×${link.claims.length}`)
      return {
        id: link.id,
        source: link.subject,
        target: link.object,
        label: words.filter((word) => word !== '').join(' '),
        group: PREDICATE_DRAW[link.predicate].group,
        evidence,
        origins: Math.max(...link.claims.map(({ origins }) => origins)),
        selected: selectedLink === link.id,
        near: selected.has(link.subject) || selected.has(link.object),
      }
    }),
  }
}
