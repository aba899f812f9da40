export type Side = 'details' | 'paths'

/** The pages, by the path of their address. The map is at `/`, with its view in the fragment. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'explorer'; readonly side: Side; readonly fragment: string }
  | { readonly page: 'claim'; readonly id: string }
  | { readonly page: 'entity'; readonly id: string }
  | { readonly page: 'search'; readonly query: string }
  | { readonly page: 'story'; readonly id: string; readonly step: number }
  | { readonly page: 'about' }
  | { readonly page: 'help' }
  | { readonly page: 'missing' }

/** `state` is what the browser's history keeps with the address: what was searched for, which no address holds. */
export function routeOf(pathname: string, hash: string, state: unknown): Route {
  const fragment = hash.replace(/^#/, '')
  const [first = '', second, ...rest] = pathname.split('/').filter((part) => part !== '')
  if (rest.length > 0) return { page: 'missing' }
  if (second !== undefined) {
    const id = decode(second)
    if (first === 'claims') return { page: 'claim', id }
    if (first === 'entities') return { page: 'entity', id }
    if (first === 'stories') return { page: 'story', id, step: /^[1-9]\d?$/.test(fragment) ? Number(fragment) : 1 }
    return { page: 'missing' }
  }
  if (first === 'paths') return { page: 'explorer', side: 'paths', fragment }
  if (first === '')
    return fragment.startsWith('v=') ? { page: 'explorer', side: 'details', fragment } : { page: 'start' }
  if (first === 'search') return { page: 'search', query: queryOf(state) }
  if (first === 'about' || first === 'help') return { page: first }
  return { page: 'missing' }
}

/** The map with its view; `v=1` is the empty one. */
export const mapPath = (side: Side, fragment: string): string => `${side === 'paths' ? '/paths' : '/'}#${fragment}`
export const claimPath = (id: string): string => `/claims/${encodeURIComponent(id)}`
export const storyPath = (id: string, step = 1): string => `/stories/${encodeURIComponent(id)}#${step}`
export const entityPath = (id: string): string => `/entities/${encodeURIComponent(id)}`

/** What is searched for may be a name, so it is kept with the step in the browser's history and not in the address. */
export const SEARCH_PATH = '/search'
export interface SearchState {
  readonly query: string
}

function queryOf(state: unknown): string {
  const query = state !== null && typeof state === 'object' && 'query' in state ? state.query : ''
  return typeof query === 'string' ? query : ''
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
