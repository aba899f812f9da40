import { describe, expect, it } from 'vitest'
import type { SeedProblem } from '../../../server/services/seed/problem.ts'
import { readYaml } from '../../../server/services/seed/yaml/read-yaml.ts'

function read(text: string): { readonly data: unknown; readonly problems: readonly SeedProblem[] } {
  const problems: SeedProblem[] = []
  return { data: readYaml({ path: 'a.yaml', text }, problems)?.data, problems }
}

describe('readYaml', () => {
  it('gives each scalar as it is written', () => {
    expect(read('{a: 2025, b: 007, c: no, d: 1.50, e: 0x1F, f: null, g: "null", h: , i: 1e3, j: yes}').data).toEqual({
      a: '2025',
      b: '007',
      c: 'no',
      d: '1.50',
      e: '0x1F',
      g: 'null',
      i: '1e3',
      j: 'yes',
    })
  })

  it('gives nothing for an empty file', () => {
    expect(read('# only words\n')).toEqual({ data: null, problems: [] })
  })

  it('finds the line of a field, or of the nearest thing round it', () => {
    const file = readYaml({ path: 'a.yaml', text: 'a:\n  - b: 1\n    c: 2\n  - b: 3\n' }, [])
    expect(file?.lineOf(['a', 0, 'c'])).toBe(3)
    expect(file?.lineOf(['a', 1, 'missing'])).toBe(4)
    expect(file?.lineOf([])).toBe(1)
  })

  it.each([
    ['aliases', 'a: &a [x]\nb: *a\n', 'anchor or an alias'],
    [
      'a bomb of aliases',
      `a: &a [x]\n${'bcdefgh'
        .split('')
        .map((key, at) => `${key}: &${key} [*${'abcdefg'[at]}, *${'abcdefg'[at]}]`)
        .join('\n')}`,
      'anchor or an alias',
    ],
    ['tags', 'a: !!js/function x\n', 'has the tag'],
    ['tags of keys', '!!str a: 1\n', 'not a plain word'],
    ['merge keys', '<<: {a: 1}\n', 'not a plain word'],
    ['the prototype', '__proto__: {a: 1}\n', 'not a plain word'],
    ['keys that are lists', '? [a]\n: 1\n', 'not a plain word'],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 'has the key a twice'],
    ['several documents', 'a: 1\n---\nb: 1\n', 'several documents'],
    ['directives', '%YAML 1.1\n---\na: yes\n', 'has directives'],
    ['tabs', 'a:\n\t- b\n', 'is not YAML'],
    ['open brackets', 'a: [1, 2\n', 'is not YAML'],
    ['deep lists', '['.repeat(1_000_000), 'nested too deep'],
    ['deep blocks', Array.from({ length: 1500 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), 'nested too deep'],
    ['deep enough blocks', Array.from({ length: 20 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), 'nested too deep'],
    ['dashes', '- '.repeat(1_000_000), 'too long'],
    ['quotes', '"'.repeat(1_000_000), 'too long'],
    ['keys without end', Array.from({ length: 200_000 }, (_, at) => `k${at}: 1`).join('\n'), 'too long'],
  ])('refuses %s, soon and clearly', (_, text, expected) => {
    const { data, problems } = read(text)
    expect(data).toBeUndefined()
    expect(problems[0]?.message).toContain(expected)
    expect(problems[0]?.accepted).toBeTruthy()
  })

  it('gives the line of a problem', () => {
    expect(read('a: 1\nb: 2\na: 3\n').problems[0]?.line).toBe(3)
  })
})
