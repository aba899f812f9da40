import { expect, test } from 'vitest'
import { makePath, type Path } from '../../../server/model/paths/path.ts'
import { pathChanges } from '../../../server/model/paths/path-changes.ts'
import type { PathLink } from '../../../server/model/paths/path-graph.ts'
import { link } from './links.ts'

/** Along names, with changes to the link of the first hop. */
function along(names: readonly string[], changes: Partial<PathLink> = {}): Path {
  return makePath(
    names.slice(1).map((to, i) => {
      const from = names[i] as string
      return { from: `e-${from}`, to: `e-${to}`, link: link(from, to, i === 0 ? changes : {}), direction: 'outgoing' }
    }),
  )
}

test('a path goes, comes, gets weaker or stronger; one that stays as strong is not told', () => {
  const before = [
    along(['a', 'b']),
    along(['a', 'c', 'b']),
    along(['a', 'd', 'b'], { status: 'disputed' }),
    along(['a', 'e', 'b']),
  ]
  const after = [
    // By another claim, as strong.
    along(['a', 'b'], { claim: 'c-other' }),
    along(['a', 'c', 'b'], { origins: 0 }),
    along(['a', 'd', 'b']),
    along(['a', 'f', 'b']),
  ]
  expect(pathChanges(before, after)).toEqual({
    vanishing: [before[3]],
    appearing: [after[3]],
    weaker: [{ before: before[1], after: after[1] }],
    stronger: [{ before: before[2], after: after[2] }],
  })
})

test('the weakest hop decides, and not another one that changes', () => {
  const before = [along(['a', 'b', 'c'], { origins: 5 })]
  expect(pathChanges(before, [along(['a', 'b', 'c'], { origins: 2 })])).toEqual({
    vanishing: [],
    appearing: [],
    weaker: [],
    stronger: [],
  })
})
