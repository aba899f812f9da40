import { describe, expect, it } from 'vitest'
import { createExplorer } from '../../../client/state/explorer/create-explorer.ts'
import { branchKeys, readKey } from '../../../client/state/graph/outline-keys.ts'
import { outlineRows, unfoldKeys } from '../../../client/state/graph/outline-rows.ts'
import { outline } from '../../../client/state/graph/outline.ts'
import { fakeSource } from './fake-source.ts'

const ORDER = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1)

async function entitiesOf(facts: string[]) {
  const explorer = createExplorer({
    source: fakeSource(facts),
    tidy: async () => new Map(),
    layers: async () => new Map(),
    chain: async () => new Map(),
  })
  await explorer.open('e-a')
  const { graph } = explorer.store.get().history
  return { graph, entities: outline(graph, ORDER) }
}

describe('the rows of the list as a tree grid', () => {
  it('are the entities as long as nothing is unfolded', async () => {
    const { entities } = await entitiesOf(['a SUPPLIES b', 'a SUPPLIES c'])
    expect(outlineRows(entities, new Set())).toEqual(
      ['e-a', 'e-b', 'e-c'].map((id, at) => ({
        sort: 'entity',
        content: entities[at],
        key: `e ${id}`,
        parent: null,
        level: 1,
        at: at + 1,
        of: 3,
        open: false,
      })),
    )
  })

  it('are all of it once unfolded: each link under both ends, each claim under its link', async () => {
    const { graph, entities } = await entitiesOf(['a SUPPLIES b', 'a USES c', 'b OWNS c', 'a USES a'])
    const rows = outlineRows(entities, new Set(unfoldKeys(entities)))
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
    const links = rows.filter(({ sort }) => sort === 'link').map(({ key }) => key)
    const wanted = [...graph.links.values()].flatMap((link) => branchKeys(link).filter((key) => key.startsWith('l ')))
    expect(links.toSorted()).toEqual([...new Set(wanted)].toSorted())
    for (const { key, parent, level, at, of } of rows) {
      const above = rows.find((row) => row.key === parent)
      expect(level).toBe((above?.level ?? 0) + 1)
      expect(above?.open ?? true).toBe(true)
      const branch = rows.filter((row) => row.parent === parent)
      expect([branch[at - 1]?.key, branch.length]).toEqual([key, of])
    }
  })

  it('stay folded below a folded row, whatever is unfolded further down', async () => {
    const { entities } = await entitiesOf(['a SUPPLIES b'])
    const all = unfoldKeys(entities)
    const rows = outlineRows(entities, new Set(all.filter((key) => key !== 'e e-a')))
    expect(rows.filter(({ level }) => level > 1).every(({ key }) => !key.startsWith('g e-a'))).toBe(true)
    expect(rows.find(({ key }) => key === 'e e-a')?.open).toBe(false)
  })

  it('tell by their key what choosing them chooses', () => {
    expect(readKey('e e-a')).toEqual({ type: 'entity', id: 'e-a' })
    expect(readKey('l e-b e-a~OWNS~e-b')).toEqual({ type: 'link', id: 'e-a~OWNS~e-b', end: 'e-b' })
    expect(readKey('c e-b e-a~OWNS~e-b c-1')).toEqual({ type: 'link', id: 'e-a~OWNS~e-b', end: 'e-b' })
    expect(readKey('g e-a OWNS outgoing')).toBeNull()
  })
})
