import { expect, test } from 'vitest'
import { effectiveStances, isHeld, statusOf, type StanceForStatus } from '../../../server/model/status.ts'

const stance = (kind: StanceForStatus['kind'], speaker: string, date: string | null = null): StanceForStatus => ({
  id: `${speaker} ${kind} ${date}`,
  kind,
  speaker,
  date,
})

test('asserted: somebody asserts, nobody denies', () => {
  expect(statusOf([stance('asserts', 'a'), stance('asserts', 'b')], false)).toBe('asserted')
})

test('disputed: asserted, and denied by another', () => {
  expect(statusOf([stance('asserts', 'a'), stance('denies', 'b')], false)).toBe('disputed')
})

test('disputed: asserted, and contradicted by a claim that somebody asserts', () => {
  expect(statusOf([stance('asserts', 'a')], true)).toBe('disputed')
})

test('denied: only denials; a rival account does not make it disputed', () => {
  expect(statusOf([stance('denies', 'a')], false)).toBe('denied')
  expect(statusOf([stance('denies', 'a')], true)).toBe('denied')
})

test('unsupported: nothing left, or only qualifications', () => {
  expect(statusOf([], false)).toBe('unsupported')
  expect(statusOf([stance('qualifies', 'a')], true)).toBe('unsupported')
})

test('a later stance of a speaker replaces the earlier one, whatever the order they are told in', () => {
  const changed = [stance('asserts', 'a', '2025-01'), stance('denies', 'a', '2025-06')]
  expect(statusOf(changed, false)).toBe('denied')
  expect(statusOf(changed.toReversed(), false)).toBe('denied')
  expect(statusOf([...changed, stance('asserts', 'b', '2020')], false)).toBe('disputed')
})

test('an undated stance is older than any dated one', () => {
  expect(statusOf([stance('denies', 'a'), stance('asserts', 'a', '1999')], false)).toBe('asserted')
})

test('two opposite stances of one speaker at one date both count', () => {
  expect(statusOf([stance('asserts', 'a', '2025'), stance('denies', 'a', '2025')], false)).toBe('disputed')
})

test('a later qualification takes nothing back', () => {
  const stances = [stance('asserts', 'a', '2024'), stance('qualifies', 'a', '2025')]
  expect(statusOf(stances, false)).toBe('asserted')
  expect(effectiveStances(stances)).toHaveLength(1)
  expect(isHeld(stances)).toBe(true)
})
