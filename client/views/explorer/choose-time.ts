import type { Span } from '../../state/time/span.ts'
import { explorer } from './explorer.ts'

/** Ms; changes that follow each other as fast are one step to undo, as of a slider that is dragged or a key that is held down. */
const REST = 1_000

let changed = -Infinity

/** Shows the links of this time only; null: of any. @param anew a step of its own, however soon it comes */
export function chooseTime(between: Span | null, anew = false): void {
  const now = performance.now()
  explorer.do('between', { type: 'setBetween', between }, !anew && now - changed < REST)
  changed = now
}
