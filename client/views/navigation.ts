import { createStore } from '../state/store.ts'
import { type Route, routeOf } from './routes.ts'

const here = () => routeOf(location.pathname, location.hash)

/** Where the reader is. */
export const route = createStore<Route>(here())

addEventListener('popstate', () => route.set(here()))

/** Goes to an address of ours: a path, with or without a fragment. */
export function navigate(to: string): void {
  history.pushState(null, '', to)
  route.set(here())
  scrollTo(0, 0)
}

/** Keeps the address of the map up to date without a step in the browser's history. */
export function replaceAddress(to: string): void {
  history.replaceState(null, '', to)
  route.set(here())
}
