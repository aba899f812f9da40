import type { Span } from '../../state/time/span.ts'
import { explorer } from './explorer.ts'

/** Ms; changes that follow each other as fast are one step to undo, as of a slider that is dragged or a key that is held down. */
const REST = 1_000

let changed = -Infinity

/** Shows the links of this time only; null: of any. @param goesOn in one step with the one before; if not told, where it comes soon after */
export function chooseTime(between: Span | null, goesOn = performance.now() - changed < REST): void {
  explorer.do('between', { type: 'setBetween', between }, goesOn)
  changed = performance.now()
}
