import { useEffect } from 'react'
import { asOfIn, PRESENT, withAsOf } from '../../state/address/as-of.ts'
import { forgotten, remember } from '../device.ts'
import { mapFragment } from '../map-fragment.ts'
import { replaceAddress, route } from '../navigation.ts'
import { mapPath, type Side } from '../routes.ts'
import { wanted } from '../search/open-on-map.ts'
import { explorer, fragmentNow } from './explorer.ts'

const REST = 250

const NOTHING = { side: 'details', fragment: '' } as const

/** The address that was last written here. */
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
  led = path
  explorer.change((state) => (state.side === side ? state : { ...state, side }))
  if (fragment === '' || fragment === written.fragment || fragment === fragmentNow()) return
  const otherDateOnly = withAsOf(fragment, PRESENT) === withAsOf(fragmentNow(), PRESENT)
  void (otherDateOnly ? explorer.travel(asOfIn(fragment)) : explorer.restore(fragment))
}

/** Ties the map to the address: the address gives the view when the reader comes by it, and follows the view after that. */
export function useAddress(side: Side, fragment: string, onOpened: () => void): void {
  useEffect(() => leadTo(side, fragment), [side, fragment])

  useEffect(() => {
    const take = () => {
      const id = wanted.get()
      if (id === null) return
      wanted.set(null)
      void explorer.open(id).then(onOpened)
    }
    take()
    return wanted.subscribe(take)
  }, [onOpened])

  useEffect(() => {
    let timer = 0
    const follow = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => {
        const { busy, side: now } = explorer.store.get()
        // While the next page is loading, the map is still there, and the address is no longer its own.
        if (busy === 'restore' || route.get().page !== 'explorer') return
        const next = fragmentNow()
        written = { side: now, fragment: next }
        led = null
        mapFragment.set(next)
        // An empty map is nothing to go on with.
        if (explorer.store.get().history.graph.entities.size > 0) remember('map', next)
        if (`${location.pathname}${location.hash}` !== mapPath(now, next)) replaceAddress(mapPath(now, next))
      }, REST)
    }
    const stop = explorer.store.subscribe(follow)
    // What an address has led to before there was a page to follow it.
    if (explorer.store.get().history.graph.entities.size > 0) follow()
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [])
}
