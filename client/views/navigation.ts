import { type AsOf, PRESENT, sameAsOf, withAsOf } from '../state/address/as-of.ts'
import { createStore } from '../state/store.ts'
import { keepingDates, type Route, routeOf, SEARCH_PATH, type SearchState } from './routes.ts'

const here = () => routeOf(location.pathname, location.hash, history.state)
const datesOf = (at: Route): AsOf => ('asOf' in at ? at.asOf : PRESENT)

/** Where the reader is. */
export const route = createStore<Route>(here())

/** When the page looks. The map has its own date, and tells it here before its address does (`ExplorerPage`). */
export const asOf = createStore<AsOf>(datesOf(route.get()))

addEventListener('popstate', arrive)

function arrive(): void {
  const next = here()
  noteDates(datesOf(next))
  route.set(next)
}

export function noteDates(dates: AsOf): void {
  if (!sameAsOf(dates, asOf.get())) asOf.set(dates)
}

/** Goes to an address of ours: a path, with or without a fragment. The dates that are in force go along. */
export function navigate(to: string, state: SearchState | null = null): void {
  history.pushState(state, '', keepingDates(to, asOf.get()))
  arrive()
  scrollTo(0, 0)
}

/** The same page at another date, without a step in the browser's history. */
export function lookAt(dates: AsOf): void {
  const fragment = withAsOf(location.hash.slice(1), dates)
  history.replaceState(history.state, '', `${location.pathname}${fragment === '' ? '' : `#${fragment}`}`)
  arrive()
}

/** Searches names and content; from the page of a search, without another step in the history. */
export function searchEverything(query: string): void {
  if (route.get().page !== 'search') return navigate(SEARCH_PATH, { query })
  history.replaceState({ query } satisfies SearchState, '', keepingDates(SEARCH_PATH, asOf.get()))
  arrive()
}

/** Keeps the address of the map up to date without a step in the browser's history. */
export function replaceAddress(to: string): void {
  history.replaceState(null, '', to)
  arrive()
}
