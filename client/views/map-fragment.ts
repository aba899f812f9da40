import { withAsOf } from '../state/address/as-of.ts'
import { createStore } from '../state/store.ts'
import { forgotten } from './device.ts'
import { asOf, route } from './navigation.ts'

const EMPTY = 'v=1'

/** The fragment of the map as it stands, so that other pages lead back to it. */
export const mapFragment = createStore(EMPTY)

forgotten.subscribe(() => mapFragment.set(EMPTY))

/** The same as the page leads there: at its own date, where it has one. */
export function mapFragmentFromHere(): string {
  return 'asOf' in route.get() ? withAsOf(mapFragment.get(), asOf.get()) : mapFragment.get()
}
