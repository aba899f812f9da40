/** The rules that are easiest to misread, each on a graph that can be drawn. */
import { describe, expect, it } from 'vitest'
import { entitiesOf } from '../../../server/model/paths/path.ts'
import type { PathEntity, PathLink } from '../../../server/model/paths/path-graph.ts'
import { DEFAULT_POLICY, type PathPolicy } from '../../../server/model/paths/policy.ts'
import { bestPaths } from '../../../server/model/paths/ranked-paths.ts'
import { entity, link } from './links.ts'

function paths(
  links: readonly PathLink[],
  { from = ['a'], to = ['z'], policy = {}, entities = [] as readonly PathEntity[] } = {} as {
    from?: string[]
    to?: string[]
    policy?: Partial<PathPolicy>
    entities?: readonly PathEntity[]
  },
) {
  const named = new Map(entities.map((each) => [each.id, each]))
  const ids = new Set(links.flatMap(({ subject, object }) => [subject, object]))
  const all = [...ids].map((id) => named.get(id) ?? entity(id.slice(2)))
  const ends = { from: new Set(from.map((name) => `e-${name}`)), to: new Set(to.map((name) => `e-${name}`)) }
  return bestPaths({ entities: all, links }, ends, { ...DEFAULT_POLICY, ...policy }, 25).paths
}
const routes = (...args: Parameters<typeof paths>): string[] =>
  paths(...args).map((path) =>
    entitiesOf(path)
      .map((id) => id.slice(2))
      .join(' '),
  )

describe('the order of paths', () => {
  it('puts a longer chain of stronger hops first', () => {
    const links = [link('a', 'z', { status: 'disputed' }), link('a', 'b'), link('b', 'c'), link('c', 'z')]
    expect(routes(links)).toEqual(['a b c z', 'a z'])
  })

  it('then fewer hops as weak as the weakest, though the chain is longer', () => {
    const weak = { status: 'disputed' as const }
    const links = [link('a', 'b', weak), link('b', 'z', weak), link('a', 'c', weak), link('c', 'd'), link('d', 'z')]
    expect(routes(links)).toEqual(['a c d z', 'a b z'])
  })

  it('then the shorter', () => {
    const links = [link('a', 'b', { origins: 1 }), link('b', 'z', { origins: 2 }), link('a', 'z')]
    expect(routes(links)).toEqual(['a z', 'a b z'])
  })

  it('then by ids', () => {
    expect(routes([link('a', 'c'), link('c', 'z'), link('a', 'b'), link('b', 'z')])).toEqual(['a b z', 'a c z'])
  })
})

describe('a path', () => {
  it('uses the strongest of parallel claims, in either direction, and is listed once', () => {
    const found = paths([
      link('a', 'z', { claim: 'c-1' }),
      link('z', 'a', { claim: 'c-2', origins: 3 }),
      link('a', 'z', { claim: 'c-3', origins: 2 }),
    ])
    expect(found.map(({ hops }) => hops.map(({ link: { claim }, direction }) => [claim, direction]))).toEqual([
      [['c-2', 'incoming']],
    ])
  })

  it('names its weakest hop, of equals the first', () => {
    const [path] = paths([link('a', 'b', { origins: 2 }), link('b', 'c'), link('c', 'z')])
    expect(path?.weakest).toBe(1)
  })

  it('never passes through a country or a class, but may end there', () => {
    const links = [link('a', 'k'), link('k', 'z'), link('a', 'g'), link('g', 'z')]
    const entities = [entity('k', { kind: 'Country' }), entity('g', { generic: true })]
    expect(routes(links, { entities })).toEqual([])
    expect(routes(links, { entities, policy: { throughCountries: true } })).toEqual(['a k z'])
    expect(routes(links, { entities, policy: { throughGeneric: true } })).toEqual(['a g z'])
    expect(routes(links, { entities, to: ['k', 'g'] })).toEqual(['a g', 'a k'])
  })

  it('stops where it first meets an end, of either side', () => {
    const links = [link('a', 'b'), link('b', 'y'), link('y', 'z')]
    expect(routes(links, { from: ['a', 'b'], to: ['y', 'z'] })).toEqual(['b y'])
  })

  it('is listed once, from the smaller id, where both of its ends may be either end', () => {
    const links = [link('b', 'a'), link('b', 'c')]
    expect(routes(links, { from: ['a', 'b', 'c'], to: ['a', 'b', 'c'] })).toEqual(['a b', 'b c'])
    expect(routes(links, { from: ['c', 'a'], to: ['a', 'c'] })).toEqual(['a b c'])
    expect(routes(links, { from: ['c'], to: ['a'] })).toEqual(['c b a'])
  })

  it('uses a context predicate when it is asked for, by the setting or by its name', () => {
    const links = [link('a', 'z', { predicate: 'visits' })]
    expect(routes(links)).toEqual([])
    expect(routes(links, { policy: { context: true } })).toEqual(['a z'])
    expect(routes(links, { policy: { predicates: ['visits'] } })).toEqual(['a z'])
    expect(routes(links, { policy: { predicates: ['supplies'], context: true } })).toEqual([])
  })
})
