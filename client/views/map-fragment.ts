import { withAsOf } from '../state/address/as-of.ts'
import { createStore } from '../state/store.ts'
import { asOf, route } from './navigation.ts'

/** The fragment of the map as it stands, so that other pages lead back to it. */
export const mapFragment = createStore('v=1')

/** The same as the page leads there: at its own date, where it has one. */
export function mapFragmentFromHere(): string {
  return 'asOf' in route.get() ? withAsOf(mapFragment.get(), asOf.get()) : mapFragment.get()
}
