/** What stays on this device, all of it under one name: nothing else of ours is stored anywhere. */
const PREFIX = 'counterwatch.'

export type DeviceKey = 'language' | 'theme' | 'map' | 'story'

/** A browser may refuse storage; then nothing is known, and nothing stays. */
export function recall(key: DeviceKey): string | null {
  try {
    return localStorage.getItem(PREFIX + key)
  } catch {
    return null
  }
}

export function remember(key: DeviceKey, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value)
  } catch {
    // See above.
  }
}

/** Removes everything that any version of ours kept here. */
export function forgetDevice(): void {
  try {
    const ours = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '').filter((key) =>
      key.startsWith(PREFIX),
    )
    for (const key of ours) localStorage.removeItem(key)
  } catch {
    // See above.
  }
}
