/** How fast a map walks through time: months a second, as written. */
export const PLAY_SPEEDS = ['0.5', '1', '2'] as const
export type PlaySpeed = (typeof PLAY_SPEEDS)[number]

/** Ms from one month to the next; the answer may take longer. */
export function paceOf(speed: PlaySpeed): number {
  return 1_000 / Number(speed)
}
