import { describe, expect, it } from 'vitest'
import { restOfLinks } from '../../../client/state/graph/rest-of-links.ts'
import { run } from '../../../client/state/graph/run.ts'
import { EMPTY_GRAPH } from '../../../client/state/graph/types.ts'
import { fakeSource } from './fake-source.ts'

const source = fakeSource(['a supplies b', 'a supplies b', 'a assists c', 'c supplies c'])

async function mapOf(...names: string[]) {
  const ids = names.map((name) => `e-${name}`)
  const positions = new Map(ids.map((id) => [id, { x: 0, y: 0 }]))
  const claims = await source.claimsBetween(ids, ids, 100)
  return run(EMPTY_GRAPH, { type: 'add', entities: await source.cards(ids), claims, positions })
}

describe('what the map does not show of an entity', () => {
  it('is what the graph has less the claims of every link on the map, hidden or not', async () => {
    const map = await mapOf('a', 'b')
    const totals = new Map([
      ['e-a', 3],
      ['e-b', 2],
    ])
    expect([...restOfLinks(map, totals)]).toEqual([
      ['e-a', 1],
      ['e-b', 0],
    ])
    const hidden = run(map, { type: 'hide', entities: ['e-b'], on: true })
    expect(restOfLinks(hidden, totals).get('e-a')).toBe(1)
  })

  it('takes a link from an entity to itself for two, as the server counts both ends', async () => {
    expect(restOfLinks(await mapOf('c'), new Map([['e-c', 3]])).get('e-c')).toBe(1)
  })

  it('says nothing of what was not counted, and never less than none', async () => {
    const map = await mapOf('a', 'b')
    const rest = restOfLinks(map, new Map([['e-a', 1]]))
    expect(rest.get('e-a')).toBe(0)
    expect(rest.has('e-b')).toBe(false)
  })
})
