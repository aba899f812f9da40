import type { EntityCard } from '../../state/graph/types.ts'
import { createStore } from '../../state/store.ts'
import { mapFragmentFromHere } from '../map-fragment.ts'
import { navigate, route } from '../navigation.ts'
import { mapPath } from '../routes.ts'

/** An entity that the reader wants on the map; the map takes it from here when it is there. */
export const wanted = createStore<string | null>(null)

/** Opens an entity (by id or slug) on the map, from whatever page the reader is on. */
export function openIdOnMap(id: string): void {
  wanted.set(id)
  if (route.get().page !== 'explorer') navigate(mapPath('details', mapFragmentFromHere()))
}

export function openOnMap(card: EntityCard): void {
  openIdOnMap(card.id)
}
