import { expect, it } from 'vitest'
import { EMPTY_HISTORY, perform, performOn, undo } from '../../../client/state/graph/history.ts'

const time = (year: number) => ({ type: 'setBetween', between: { from: `${year}-01`, to: `${year}-12` } }) as const

it('what goes on after an undo is a step of its own, so that the one before can be undone to', () => {
  const first = perform(EMPTY_HISTORY, 'between', time(2019))
  const undone = undo(perform(first, 'between', time(2020)))
  const next = performOn(undone, 'between', time(2021))
  expect(undo(next).graph).toBe(first.graph)
})

it('what goes on and changes nothing leaves what was undone', () => {
  const undone = undo(perform(perform(EMPTY_HISTORY, 'between', time(2019)), 'between', time(2020)))
  expect(performOn(undone, 'between', time(2019))).toBe(undone)
})
