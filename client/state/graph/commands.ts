import type { Kind, Predicate } from '../../api/types.ts'
import type { Span } from '../time/span.ts'
import type { Evidence } from './evidence.ts'
import type { ClaimCard, EntityCard, GraphState, Point } from './types.ts'

/** What can be done to the map. Each is data, and `run` does it. To remove or hide a group is to do it to its members. */
export type Command =
  /** Entities and claims already there stay as they are; claims need both ends on the map. New entities need a position. */
  | {
      readonly type: 'add'
      readonly entities: readonly EntityCard[]
      readonly claims: readonly ClaimCard[]
      readonly positions: ReadonlyMap<string, Point>
      /** The entity whose expansion brings the new ones: collapsing it takes them away again. */
      readonly parent?: string
    }
  /** With their links. */
  | { readonly type: 'remove'; readonly entities: readonly string[] }
  | { readonly type: 'move'; readonly positions: ReadonlyMap<string, Point> }
  | { readonly type: 'pin'; readonly entities: readonly string[]; readonly on: boolean }
  | { readonly type: 'hide'; readonly entities: readonly string[]; readonly on: boolean }
  | { readonly type: 'switchKinds'; readonly kinds: readonly Kind[]; readonly off: boolean }
  | { readonly type: 'switchPredicates'; readonly predicates: readonly Predicate[]; readonly off: boolean }
  | { readonly type: 'switchEvidence'; readonly evidence: readonly Evidence[]; readonly off: boolean }
  | { readonly type: 'switchUndated'; readonly off: boolean }
  | { readonly type: 'setBetween'; readonly between: Span | null }
  | { readonly type: 'switchSize'; readonly byLinks: boolean }
  /** Closes entities into one group that stands at a place; fewer than two make none. A group's id stands for its members. */
  | { readonly type: 'group'; readonly entities: readonly string[]; readonly at: Point }
  /** Opens groups, and takes single members out of theirs. */
  | { readonly type: 'ungroup'; readonly entities: readonly string[] }
  /** Writes a note to an entity, on the map or not; a blank text takes it away, one that is too long changes nothing. */
  | { readonly type: 'note'; readonly entity: string; readonly text: string }
  /** Another map, as this one at another date (`atDate`), with the notes of this one. */
  | { readonly type: 'become'; readonly graph: GraphState }
  | { readonly type: 'batch'; readonly commands: readonly Command[] }
