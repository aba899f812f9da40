import { type ComponentType, useEffect, useState } from 'react'
import { connection, reportUnreached } from '../../api/connection.ts'
import { useStore } from '../hooks/use-store.ts'
import { FailureCard } from './failure-card.tsx'
import { Loading } from './loading.tsx'

/**
 * A component whose code is loaded when it is first shown. Unlike with React's own `lazy`, it is shown as soon as it is
 * there (React keeps a fallback for 300 ms).
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  return function OnDemand(props: Props) {
    const [Ready, setReady] = useState<ComponentType<Props> | null>(() => loaded)
    const [failed, setFailed] = useState(false)
    useEffect(() => {
      if (loaded) return
      let current = true
      load().then(
        (component) => {
          loaded = component
          if (current) setReady(() => component)
        },
        () => {
          reportUnreached('away')
          if (current) setFailed(true)
        },
      )
      return () => {
        current = false
      }
    }, [])
    if (Ready) return <Ready {...props} />
    return failed ? <NotLoaded /> : <Loading />
  }
}

/** A browser remembers what it could not load, as long as the page stands; once the server is back, it is worth loading anew. */
function NotLoaded() {
  const reached = useStore(connection) === 'reached'
  return <FailureCard failure={{ kind: 'away' }} onRetry={reached ? () => location.reload() : null} />
}
