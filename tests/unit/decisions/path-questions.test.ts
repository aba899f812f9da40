import { expect, test } from 'vitest'
import { parsePathQuestions } from '../../../server/services/decisions/path-questions.ts'

test('YAML and JSON say the same', () => {
  const yaml = `
- from: { ids: [target-ai] }
  to: { kinds: [PublicBody], places: [kazakhstan] }
  policy: { maxHops: 2, inferred: true }
- { from: { ids: [e-a] }, to: { ids: [e-b] }, first: 3 }
`
  const questions = parsePathQuestions('paths.yaml', yaml)
  expect(questions).toMatchObject([{ policy: { maxHops: 2 } }, { first: 3 }])
  expect(parsePathQuestions('paths.json', JSON.stringify(questions))).toEqual(questions)
})

test.each([
  ['[', undefined, 'YAML'],
  ['from: {}', '', 'a list'],
  ['- { from: { ids: [a] } }', '0.to', '{ from, to, policy, first }'],
  ['- { from: { ids: [a] }, to: { ids: [b], colour: red } }', '0.to', '{ from, to, policy, first }'],
  ['- { from: { ids: [a] }, to: { kinds: [Ship] } }', '0.to.kinds.0', '{ from, to, policy, first }'],
  ['- { from: { ids: [a] }, to: { ids: [b] }, policy: { maxHops: 9 } }', '0.policy.maxHops', '1 to 6'],
  ['- { from: { ids: [a] }, to: {} }', '0.to', 'at least one'],
])('%s is refused with its field', (text, field, accepted) => {
  expect(() => parsePathQuestions('paths.yaml', text)).toThrow(
    expect.objectContaining({
      code: 'BAD_FILE',
      detail: expect.objectContaining({
        file: 'paths.yaml',
        ...(field ? { field } : {}),
        accepted: expect.stringContaining(accepted) as string,
      }) as object,
    }) as Error,
  )
})
