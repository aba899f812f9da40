import { useEffect } from 'react'
import { remember } from '../device.ts'
import { mapFragment } from '../map-fragment.ts'
import { replaceAddress, route } from '../navigation.ts'
import { mapPath, type Side } from '../routes.ts'
import { wanted } from '../search/open-on-map.ts'
import { explorer, fragmentNow } from './explorer.ts'
import { leadTo, wrote } from './lead-to.ts'

const REST = 250

/** Ties the map to the address: the address gives the view when the reader comes by it, and follows the view after that. */
export function useAddress(side: Side, fragment: string, onOpen: () => void): void {
  useEffect(() => leadTo(side, fragment), [side, fragment])

  useEffect(() => {
    const take = () => {
      const id = wanted.get()
      if (id === null) return
      wanted.set(null)
      // At once: when the map has come, the reader may be anywhere, such as at the next name.
      onOpen()
      void explorer.open(id)
    }
    take()
    return wanted.subscribe(take)
  }, [onOpen])

  useEffect(() => {
    let timer = 0
    const follow = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => {
        const { busy, side: now } = explorer.store.get()
        // While the next page is loading, the map is still there, and the address is no longer its own.
        if (busy === 'restore' || route.get().page !== 'explorer') return
        const next = fragmentNow()
        wrote(now, next)
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
