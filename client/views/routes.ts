import { type AsOf, asOfIn, DAY, isPresent, withAsOf } from '../state/address/as-of.ts'

export type Side = 'details' | 'paths'

/**
 * The pages, by the path of their address. The map is at `/`, with its view in the fragment. `asOf` tells when a page looks;
 * one without it shows the present.
 */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'explorer'; readonly side: Side; readonly fragment: string; readonly asOf: AsOf }
  | { readonly page: 'claim'; readonly id: string; readonly asOf: AsOf }
  | { readonly page: 'entity'; readonly id: string; readonly asOf: AsOf }
  | { readonly page: 'dossier'; readonly id: string; readonly asOf: AsOf }
  /** On the chains of a question, which the fragment keeps as the map does. */
  | { readonly page: 'chainDossier'; readonly fragment: string; readonly asOf: AsOf }
  | { readonly page: 'search'; readonly query: string; readonly asOf: AsOf }
  | { readonly page: 'story'; readonly id: string; readonly step: number }
  | { readonly page: 'changes'; readonly since: string | null; readonly entity: string | null }
  | { readonly page: 'about' }
  | { readonly page: 'help' }
  | { readonly page: 'missing' }

/** Stands where the id of an entity stands, which always begins with `e-`. */
const CHAINS = 'chains'

/** `state` is what the browser's history keeps with the address: what was searched for, which no address holds. */
export function routeOf(pathname: string, hash: string, state: unknown): Route {
  const fragment = hash.replace(/^#/, '')
  const asOf = asOfIn(fragment)
  const [first = '', second, ...rest] = pathname.split('/').filter((part) => part !== '')
  if (rest.length > 0) return { page: 'missing' }
  if (second !== undefined) {
    const id = decode(second)
    if (first === 'claims') return { page: 'claim', id, asOf }
    if (first === 'entities') return { page: 'entity', id, asOf }
    if (first === 'dossiers')
      return second === CHAINS ? { page: 'chainDossier', fragment, asOf } : { page: 'dossier', id, asOf }
    if (first === 'stories') return { page: 'story', id, step: /^[1-9]\d?$/.test(fragment) ? Number(fragment) : 1 }
    return { page: 'missing' }
  }
  if (first === 'paths') return { page: 'explorer', side: 'paths', fragment, asOf }
  if (first === '')
    return fragment.startsWith('v=') ? { page: 'explorer', side: 'details', fragment, asOf } : { page: 'start' }
  if (first === 'search') return { page: 'search', query: queryOf(state), asOf }
  if (first === 'changes') return { page: 'changes', ...changesIn(fragment) }
  if (first === 'about' || first === 'help') return { page: first }
  return { page: 'missing' }
}

/** The map with its view; `v=1` is the empty one. */
export const mapPath = (side: Side, fragment: string): string => `${side === 'paths' ? '/paths' : '/'}#${fragment}`
export const claimPath = (id: string): string => `/claims/${encodeURIComponent(id)}`
export const storyPath = (id: string, step = 1): string => `/stories/${encodeURIComponent(id)}#${step}`
export const dossierPath = (id: string): string => `/dossiers/${encodeURIComponent(id)}`
/** @param since a day; null for all @param entity the id of an entity; null for everything */
export function changesPath(since: string | null, entity: string | null = null): string {
  const fields = [since, entity === null ? null : `${OF}${encodeURIComponent(entity)}`].filter(
    (field) => field !== null,
  )
  return fields.length === 0 ? '/changes' : `/changes#${fields.join('&')}`
}
/** @param fragment of a map with a question */
export const chainDossierPath = (fragment: string, asOf: AsOf): string =>
  `/dossiers/${CHAINS}#${withAsOf(fragment, asOf)}`
export const entityPath = (id: string): string => `/entities/${encodeURIComponent(id)}`

/** An address as a page that looks at a date leads to it: one that can look at it too does, unless it names its own. */
export function keepingDates(href: string, asOf: AsOf): string {
  if (isPresent(asOf) || !href.startsWith('/')) return href
  const [path = '', fragment = ''] = href.split('#')
  if (!('asOf' in routeOf(path, fragment, null)) || !isPresent(asOfIn(fragment))) return href
  return `${path}#${withAsOf(fragment, asOf)}`
}

/** What is searched for may be a name, so it is kept with the step in the browser's history and not in the address. */
export const SEARCH_PATH = '/search'
export interface SearchState {
  readonly query: string
}

function queryOf(state: unknown): string {
  const query = state !== null && typeof state === 'object' && 'query' in state ? state.query : ''
  return typeof query === 'string' ? query : ''
}

const OF = 'of='

function changesIn(fragment: string): { since: string | null; entity: string | null } {
  const fields = fragment.split('&')
  const entity = fields.find((field) => field.startsWith(OF))?.slice(OF.length)
  return { since: fields.find((field) => DAY.test(field)) ?? null, entity: entity ? decode(entity) : null }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
