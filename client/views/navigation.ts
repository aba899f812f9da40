import { createStore } from '../state/store.ts'
import { type Route, routeOf, SEARCH_PATH, type SearchState } from './routes.ts'

const here = () => routeOf(location.pathname, location.hash, history.state)

/** Where the reader is. */
export const route = createStore<Route>(here())

addEventListener('popstate', () => route.set(here()))

/** Goes to an address of ours: a path, with or without a fragment. */
export function navigate(to: string, state: SearchState | null = null): void {
  history.pushState(state, '', to)
  route.set(here())
  scrollTo(0, 0)
}

/** Searches names and content; from the page of a search, without another step in the history. */
export function searchEverything(query: string): void {
  if (route.get().page !== 'search') return navigate(SEARCH_PATH, { query })
  history.replaceState({ query } satisfies SearchState, '', SEARCH_PATH)
  route.set(here())
}

/** Keeps the address of the map up to date without a step in the browser's history. */
export function replaceAddress(to: string): void {
  history.replaceState(null, '', to)
  route.set(here())
}
