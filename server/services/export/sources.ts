/** The sources of claims in the answer of a query, in words. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

/** Under these names an export adds to each claim what it needs as a source; a leading `_` keeps them apart from what was asked for. */
export const ADDED = { claim: '_claim', status: '_status', sources: '_sources' } as const

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Each claim in it, once, however deep: id, status, and who says what in which passage. */
export function sourcesText(value: Json): string {
  const claims = new Map<string, string>()
  collect(value, claims)
  return [...claims.values()].join(' | ')
}

function collect(value: Json | undefined, claims: Map<string, string>): void {
  if (Array.isArray(value)) for (const item of value as readonly Json[]) collect(item, claims)
  if (!isObject(value)) return
  const id = value[ADDED.claim]
  if (typeof id === 'string' && !claims.has(id)) claims.set(id, claimText(id, value))
  for (const [key, inner] of Object.entries(value)) if (key !== ADDED.sources) collect(inner, claims)
}

function claimText(id: string, claim: JsonObject): string {
  const stances = (claim[ADDED.sources] ?? []) as readonly JsonObject[]
  return `${id} [${word(claim[ADDED.status])}]: ${stances.map(stanceText).join('; ')}`
}

function stanceText({ kind, scope, speaker, date, passage, counts }: JsonObject): string {
  const { document, paragraph, start, end } = passage as JsonObject
  const how = scope === 'wholesale' ? `${word(kind)} (as a whole)` : word(kind)
  const when = typeof date === 'string' ? `, ${date}` : ''
  const uncounted = counts === false ? ', does not count' : ''
  return `${slugOf(speaker)} ${how}${when}${uncounted} (${slugOf(document)}, paragraph ${word(paragraph)}, ${word(start)}-${word(end)})`
}

function slugOf(entity: Json | undefined): string {
  return isObject(entity) ? word(entity.slug) : ''
}

/** A plain value as text; nothing for what is not there. */
export function word(value: Json | undefined): string {
  return typeof value === 'object' || value === undefined ? '' : String(value)
}
