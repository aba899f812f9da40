/** Ids that survive the way to UPPER_SNAKE and back: no digits, no two capitals in a row. */
export const PREDICATE_ID = /^[a-z]+(?:[A-Z][a-z]+)*$/
export const KIND_ID = /^(?:[A-Z][a-z]+)+$/

/** holdsPost -> HOLDS_POST: the Neo4j relationship type and the GraphQL enum value of a predicate. */
export function toLinkType(predicateId: string): string {
  return predicateId.replace(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase()
}

/** HOLDS_POST -> holdsPost. The inverse of `toLinkType` for every id that matches PREDICATE_ID. */
export function fromLinkType(linkType: string): string {
  return linkType.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** holdsPost -> holds-post, PublicBody -> public-body: the name of the file that defines it. */
export function toKebab(id: string): string {
  return id.replace(/(?<!^)[A-Z]/g, (capital) => `-${capital}`).toLowerCase()
}
