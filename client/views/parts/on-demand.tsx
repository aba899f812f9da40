import { type ComponentType, useEffect, useState } from 'react'
import { Loading } from './loading.tsx'

/**
 * A component whose code is loaded when it is first shown. Unlike React's own `lazy` it is shown as soon as it is there
 * (React keeps a fallback for 300 ms), and what could not be loaded is asked for again when it is shown again.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  return function OnDemand(props: Props) {
    const [Ready, setReady] = useState<ComponentType<Props> | null>(() => loaded)
    const [failure, setFailure] = useState<unknown>(null)
    useEffect(() => {
      if (loaded) return
      let current = true
      load().then(
        (component) => {
          loaded = component
          if (current) setReady(() => component)
        },
        (error: unknown) => {
          if (current) setFailure(error)
        },
      )
      return () => {
        current = false
      }
    }, [])
    // To the boundary, which says so and lets the reader try again.
    if (failure !== null) throw failure
    return Ready ? <Ready {...props} /> : <Loading />
  }
}
