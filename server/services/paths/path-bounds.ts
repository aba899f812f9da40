/** What one search for paths may use, and what is said when it used it up. */
import { CounterwatchError } from '../../model/errors.ts'
import type { Limits } from '../../store/path-port.ts'

export interface PathBounds {
  /** Links looked at, in all and of one entity: they are also what bounds the memory. */
  readonly links: number
  readonly linksOfOne: number
  /** Looks for a best route; each path listed takes a few. */
  readonly looks: number
  readonly milliseconds: number
  /** Ends listed for the kinds of one side; of more, the search comes from the other side. */
  readonly kindEnds: number
  /** Claims that speakers who are set aside may have a stance on. */
  readonly claimsAside: number
}

export const PATH_BOUNDS: PathBounds = {
  links: 30_000,
  linksOfOne: 15_000,
  looks: 2_000,
  milliseconds: 10_000,
  kindEnds: 500,
  claimsAside: 5_000,
}

export type StoppedBy = 'time' | 'links' | 'paths'

export function stopIfCancelled({ signal }: Limits): void {
  if (signal?.aborted) throw new CounterwatchError('CANCELLED', 'The caller went away before the answer was ready.')
}
