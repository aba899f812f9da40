import { createStore } from '../state/store.ts'

/** Whether the server was there when it was last asked. */
export type Connection = 'reached' | 'away' | 'unavailable'

export const connection = createStore<Connection>('reached')

const AGAIN_AFTER = 3000
let watching = false

export function reportReached(): void {
  connection.set('reached')
}

/** Notes that the server is away, and asks `/readyz` until it is back. */
export function reportUnreached(how: 'away' | 'unavailable'): void {
  connection.set(how)
  if (watching) return
  watching = true
  const ask = async () => {
    const ready = await fetch('/readyz', { credentials: 'same-origin', cache: 'no-store' }).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) connection.set('reached')
    if (connection.get() === 'reached') watching = false
    else setTimeout(ask, AGAIN_AFTER)
  }
  setTimeout(ask, AGAIN_AFTER)
}
