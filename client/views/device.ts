import { createStore } from '../state/store.ts'

/** What stays on this device, all of it under one name: nothing else of ours is stored anywhere. */
const PREFIX = 'counterwatch.'

export type DeviceKey = 'language' | 'theme' | 'speed' | 'map' | 'story' | `note.${string}`

/** A browser may refuse storage; then nothing is known, and nothing stays. */
export function recall(key: DeviceKey): string | null {
  try {
    return localStorage.getItem(PREFIX + key)
  } catch {
    return null
  }
}

/** @returns whether it is kept */
export function remember(key: DeviceKey, value: string): boolean {
  try {
    localStorage.setItem(PREFIX + key, value)
    return true
  } catch {
    return false
  }
}

export function forget(key: DeviceKey): void {
  try {
    localStorage.removeItem(PREFIX + key)
  } catch {
    // See above.
  }
}

/** All that is kept under keys that begin so, by the rest of the key. */
export function recallAll(prefix: 'note.'): Map<string, string> {
  return new Map(
    ourKeys()
      .filter((key) => key.startsWith(PREFIX + prefix))
      .map((key) => [key.slice((PREFIX + prefix).length), localStorage.getItem(key) ?? '']),
  )
}

/**
 * Follows what other windows of this device write under such keys.
 * @param tell gets the rest of the key, and the value; null when that is gone
 */
export function followDevice(prefix: 'note.', tell: (rest: string, value: string | null) => void): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key?.startsWith(PREFIX + prefix)) tell(key.slice((PREFIX + prefix).length), newValue)
  })
}

/** How often this device was told to forget: whoever holds something of the reader's in memory lets go of it then. */
export const forgotten = createStore(0)

/** Written and taken away again: other windows of this device hear of it, and forget too. */
const FORGET = `${PREFIX}forget`

/** Removes everything that any version of ours kept here. */
export function forgetDevice(): void {
  try {
    localStorage.setItem(FORGET, '1')
    for (const key of ourKeys()) localStorage.removeItem(key)
  } catch {
    // See above.
  }
  forgotten.update((times) => times + 1)
}

/** Forgets in this window what another one was told to forget. */
export function followForgetting(): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === null || (key === FORGET && newValue !== null)) forgotten.update((times) => times + 1)
  })
}

function ourKeys(): string[] {
  try {
    return Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '').filter((key) =>
      key.startsWith(PREFIX),
    )
  } catch {
    return []
  }
}
