import { asOfIn, PRESENT, withAsOf } from '../../state/address/as-of.ts'
import { forgotten } from '../device.ts'
import { mapPath, type Side } from '../routes.ts'
import { explorer, fragmentNow } from './explorer.ts'

const NOTHING = { side: 'details', fragment: '' } as const

/** The address that the map last gave, until it is led elsewhere. */
let written: { readonly side: Side; readonly fragment: string } = NOTHING

/** The address that the map was last led to, until the map gives the address. */
let led: string | null = null

// Who goes back to an address of before has asked for its map.
forgotten.subscribe(() => {
  written = NOTHING
  led = null
})

/** Leads the map to an address that comes from elsewhere; once, however often it is said. */
export function leadTo(side: Side, fragment: string): void {
  const path = mapPath(side, fragment)
  // What we wrote ourselves may be behind the view by now; only an address from elsewhere is a wish.
  if (path === led || path === mapPath(written.side, written.fragment)) return
  const before = written.fragment
  led = path
  // And so is the way back to what we wrote.
  written = NOTHING
  explorer.change((state) => (state.side === side ? state : { ...state, side }))
  if (fragment === '' || fragment === before) return
  // While another map is coming, what is shown will not stay.
  const now = explorer.store.get().busy === 'restore' ? null : fragmentNow()
  if (fragment === now) return
  const otherDateOnly = now !== null && withAsOf(fragment, PRESENT) === withAsOf(now, PRESENT)
  void (otherDateOnly ? explorer.travel(asOfIn(fragment)) : explorer.restore(fragment))
}

/** The map gives the address from now on: this one, which leads nowhere. */
export function wrote(side: Side, fragment: string): void {
  written = { side, fragment }
  led = null
}
