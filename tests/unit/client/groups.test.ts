import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pictureOf } from '../../../client/graph/picture.ts'
import { ontologyTexts } from '../../../client/i18n/generated/ontology.en.ts'
import { decodeAddress } from '../../../client/state/address/decode.ts'
import { encodeAddress } from '../../../client/state/address/encode.ts'
import { createExplorer, type Explorer } from '../../../client/state/explorer/create-explorer.ts'
import { groupByKindCommand, groupCommand } from '../../../client/state/explorer/grouping.ts'
import { LIMITS } from '../../../client/state/explorer/limits.ts'
import { groupedCommand } from '../../../client/state/explorer/overflow.ts'
import { bringing } from '../../../client/state/explorer/placing.ts'
import { selectEntity, selectLink, stepBack } from '../../../client/state/explorer/selection.ts'
import { toAddress } from '../../../client/state/explorer/to-address.ts'
import type { Command } from '../../../client/state/graph/commands.ts'
import { drawn, linksInside } from '../../../client/state/graph/drawn.ts'
import { evidenceOfLink } from '../../../client/state/graph/evidence.ts'
import { activeFilters } from '../../../client/state/graph/filters.ts'
import { groupOf } from '../../../client/state/graph/groups.ts'
import { maskNames, nameMask, withoutIds } from '../../../client/state/graph/mask-names.ts'
import { run } from '../../../client/state/graph/run.ts'
import { hiddenCounts, isVisible, visibleEntities, visibleLinks } from '../../../client/state/graph/selectors.ts'
import { EMPTY_GRAPH, type GraphState } from '../../../client/state/graph/types.ts'
import { bytes, command, entityCard } from '../../property/client/arbitraries.ts'
import { fakeSource } from './fake-source.ts'

const AT = { x: 40, y: -70 }
const graphOf = (explorer: Explorer): GraphState => explorer.store.get().history.graph
const group = (...entities: string[]): Command => ({ type: 'group', entities, at: AT })

async function opened(
  lines = ['a SUPPLIES b', 'a SUPPLIES c', 'b SUPPLIES d', 'c SUPPLIES d', 'b OWNS c'],
): Promise<Explorer> {
  const explorer = createExplorer({
    source: fakeSource(lines),
    tidy: async () => new Map(),
    layers: async () => new Map(),
    chain: async () => new Map(),
  })
  await explorer.open('e-a')
  await explorer.expandAll('e-b')
  return explorer
}

describe('a closed group', () => {
  it('stands in the place of its members, with their links merged and all their claims', async () => {
    const explorer = await opened()
    explorer.do('group', group('e-c', 'e-b'))
    const graph = graphOf(explorer)
    const map = drawn(graph)
    expect([...map.entities.keys()].sort()).toEqual(['e-a', 'e-d', 'g:e-b'])
    expect(map.positions.get('g:e-b')).toEqual(AT)
    expect([...map.links.keys()].sort()).toEqual(['e-a~SUPPLIES~g:e-b', 'g:e-b~SUPPLIES~e-d'])
    const claims = map.links.get('e-a~SUPPLIES~g:e-b')?.claims ?? []
    expect(claims.map(({ object }) => object).sort()).toEqual(['e-b', 'e-c'])
    expect(linksInside(graph, graph.groups.get('g:e-b')!)).toBe(1)
    expect(drawn(graph)).toBe(map)
    expect(drawn(map)).toBe(map)
  })

  it('has a name by kind and number, on the canvas too', async () => {
    const explorer = await opened()
    explorer.do('group', group('e-b', 'e-c'))
    explorer.do('hide', { type: 'hide', entities: ['e-c'], on: true })
    const picture = pictureOf(
      { graph: graphOf(explorer), selected: [], selectedLink: null, cursor: null },
      { lang: 'en', texts: ontologyTexts },
    )
    const node = picture.nodes.find(({ id }) => id === 'g:e-b')
    expect(node).toMatchObject({ label: `${ontologyTexts.kinds.Company.plural} (1/2)`, group: 'alike', at: AT })
  })

  it('shows the evidence of a merged link by the rule of parallel claims', () => {
    const claim = (object: string, status: 'asserted' | 'denied') => ({
      ...{
        id: `c-${object}`,
        subject: 'e-9x',
        predicate: 'USES' as const,
        object,
        status,
        modality: 'actual' as const,
      },
      ...{ inferred: false, origins: 1, undated: true, validFrom: null, validTo: null },
    })
    const graph = [
      {
        type: 'add' as const,
        entities: ['e-0x', 'e-1x', 'e-9x'].map(entityCard),
        claims: [claim('e-0x', 'asserted'), claim('e-1x', 'denied')],
        positions: new Map(),
      },
      group('e-0x', 'e-1x'),
    ].reduce(run, EMPTY_GRAPH)
    const [link] = drawn(graph).links.values()
    expect(link && evidenceOfLink(link)).toBe('disputed')
    // A filter goes by what the group holds: neither of these is disputed.
    const filtered = run(graph, { type: 'switchEvidence', evidence: ['disputed'], off: true })
    expect(drawn(filtered).links.size).toBe(1)
    expect(drawn(run(graph, { type: 'switchEvidence', evidence: ['denied'], off: true })).links.size).toBe(1)
  })

  it('opens to the places from before, however it was moved, and nothing else moves', async () => {
    const explorer = await opened()
    const before = graphOf(explorer).positions
    explorer.do('group', group('e-b', 'e-c'))
    explorer.do('move', { type: 'move', positions: new Map([['g:e-b', { x: 900, y: 900 }]]) })
    explorer.do('pin', { type: 'pin', entities: ['g:e-b'], on: true })
    expect(drawn(graphOf(explorer)).positions.get('g:e-b')).toEqual({ x: 900, y: 900 })
    explorer.do('ungroup', { type: 'ungroup', entities: ['g:e-b'] })
    expect(graphOf(explorer).positions).toEqual(before)
    expect(graphOf(explorer).pinned.size).toBe(0)
    expect(graphOf(explorer).groups.size).toBe(0)
  })

  it('hides and leaves with its members', async () => {
    const explorer = await opened()
    explorer.do('group', group('e-b', 'e-c'))
    explorer.do('hide', { type: 'hide', entities: ['g:e-b'], on: true })
    expect(hiddenCounts(graphOf(explorer)).entities).toBe(2)
    expect(drawn(graphOf(explorer)).entities.has('g:e-b')).toBe(false)
    explorer.do('remove', { type: 'remove', entities: ['g:e-b'] })
    expect([...graphOf(explorer).entities.keys()].sort()).toEqual(['e-a', 'e-d'])
    expect(graphOf(explorer).groups.size).toBe(0)
  })

  it('takes over the selection of its members, and a member that is asked for is in the panel', async () => {
    const explorer = await opened()
    explorer.change((state) => selectLink(state, 'e-a~SUPPLIES~e-b'))
    explorer.do('group', group('e-b', 'e-c'))
    expect(explorer.store.get().selectedLink).toBe('e-a~SUPPLIES~g:e-b')
    explorer.change((state) => selectEntity(state, 'e-c'))
    expect(explorer.store.get()).toMatchObject({ peek: 'e-c', cursor: 'g:e-b', selected: [] })
    await explorer.open('e-c')
    expect(explorer.store.get().peek).toBe('e-c')
    explorer.change((state) => selectEntity(state, 'g:e-b'))
    explorer.change(stepBack)
    expect(explorer.store.get().selected).toEqual([])
  })

  it('is opened for a chain that goes through it', async () => {
    const explorer = await opened()
    explorer.do('group', group('e-b', 'e-c'))
    const { entities, links } = graphOf(explorer)
    const ids = ['e-a', 'e-b', 'e-d']
    const gathered = {
      entities: ids.map((id) => entities.get(id)!),
      claims: [...links.values()].flatMap(({ claims }) => claims),
    }
    await explorer.showPaths(gathered, [], 'add')
    for (const id of ids) expect(groupOf(graphOf(explorer), id)).toBeUndefined()
  })
})

describe('groups and all that is on the map', () => {
  it('together are the map, whatever was done: no entity, link or claim is lost or drawn twice', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        const graph = commands.reduce(run, EMPTY_GRAPH)
        const map = drawn(graph)
        const shown = visibleEntities(map)
        const members = shown.flatMap(({ id, group: facts }) =>
          facts ? graph.groups.get(id)!.members.filter((one) => isVisible(graph, one)) : [id],
        )
        expect(members.sort()).toEqual(
          visibleEntities(graph)
            .map(({ id }) => id)
            .sort(),
        )
        for (const { id, group: facts } of shown) {
          if (!facts) continue
          const here = graph.groups.get(id)!.members.filter((one) => graph.entities.has(one))
          expect(facts.all).toBe(here.length)
          expect(facts.shown).toBe(here.filter((one) => isVisible(graph, one)).length)
        }
        const claimsOf = (of: GraphState) => visibleLinks(of).flatMap(({ claims }) => claims.map(({ id }) => id))
        const inside = visibleLinks(graph).filter(({ subject, object }) => {
          const held = groupOf(graph, subject)
          return held !== undefined && held === groupOf(graph, object)
        })
        const insideIds = inside.flatMap(({ claims }) => claims.map(({ id }) => id))
        expect([...claimsOf(map), ...insideIds].sort()).toEqual(claimsOf(graph).sort())
        const counted = [...graph.groups.values()].reduce((sum, one) => sum + linksInside(graph, one), 0)
        expect(counted).toBe(inside.length)
        for (const { subject, object } of map.links.values())
          expect(map.entities.has(subject) && map.entities.has(object)).toBe(true)
        for (const { id } of shown) expect(map.positions.has(id)).toBe(true)
      }),
    )
  })

  it('are named by a filter of their own, which opens them and leaves what is hidden hidden', async () => {
    const explorer = await opened()
    explorer.do('group', group('e-b', 'e-c'))
    explorer.do('hide', { type: 'hide', entities: ['e-b'], on: true })
    const [first, second] = activeFilters(graphOf(explorer))
    expect(first).toMatchObject({ filter: { type: 'groups' }, count: 2 })
    expect(second).toMatchObject({ filter: { type: 'hand' }, count: 1 })
    expect(run(graphOf(explorer), first!.lift)).toMatchObject({ hidden: new Set(['e-b']), groups: new Map() })
  })

  it('keep no id where names are hidden', async () => {
    const explorer = await opened()
    explorer.do('group', group('e-b', 'e-c'))
    const mask = nameMask(ontologyTexts.kinds)
    const masked = withoutIds(maskNames(graphOf(explorer), ontologyTexts.kinds, mask), mask)
    expect(drawn(masked).entities.size).toBe(3)
    expect(bytes(masked)).not.toMatch(/e-[a-d]/)
  })

  it('wait for members that the graph does not know at a date', async () => {
    const lines = ['a SUPPLIES b', 'a SUPPLIES c']
    const source = fakeSource(lines, { '2024-01-01': ['a SUPPLIES b'] })
    const explorer = createExplorer({
      source,
      tidy: async () => new Map(),
      layers: async () => new Map(),
      chain: async () => new Map(),
    })
    await explorer.open('e-a')
    explorer.do('group', group('e-b', 'e-c'))
    const whole = graphOf(explorer).groups
    await explorer.travel({ validAt: null, knownAt: '2024-01-01' })
    expect(graphOf(explorer).groups).toEqual(whole)
    expect(drawn(graphOf(explorer)).entities.get('g:e-b')?.group).toMatchObject({ shown: 1, all: 1 })
    expect(drawn(graphOf(explorer)).positions.get('g:e-b')).toEqual(AT)
    const fragment = encodeAddress(toAddress(explorer.store.get())!)
    await explorer.restore(fragment)
    expect(graphOf(explorer).groups).toEqual(whole)
    await explorer.travel({ validAt: null, knownAt: null })
    expect(drawn(graphOf(explorer)).entities.get('g:e-b')?.group).toMatchObject({ shown: 2, all: 2 })
  })
})

describe('an address', () => {
  it('brings groups back, where they stood, and what is selected of them', async () => {
    const explorer = await opened()
    explorer.do('group', group('e-b', 'e-c'))
    explorer.do('pin', { type: 'pin', entities: ['g:e-b'], on: true })
    for (const select of [
      () => explorer.change((state) => selectEntity(state, 'g:e-b')),
      () => explorer.change((state) => selectLink(state, 'g:e-b~SUPPLIES~e-d')),
    ]) {
      select()
      const { selected, selectedLink } = explorer.store.get()
      const groups = graphOf(explorer).groups
      const fragment = encodeAddress(toAddress(explorer.store.get())!)
      await explorer.restore(fragment)
      expect(explorer.store.get()).toMatchObject({ selected, selectedLink })
      expect(graphOf(explorer).groups).toEqual(groups)
    }
  })

  it.each(['0', '0~1', '0~1~', '0~1~5', '0~1~x_y', '0~9~1_2', '0~0~1_2', '0~1~1_2.1~2~3_4', '0~1_2'])(
    'with the groups %s is refused as damaged',
    (groups) => {
      expect(decodeAddress('v=1&e=a.b.c&g=0~1~1_2').ok).toBe(true)
      expect(decodeAddress(`v=1&e=a.b.c&g=${groups}`)).toEqual({ ok: false, reason: 'damaged' })
    },
  )

  it('of before groups has none', () => {
    const decoded = decodeAddress('v=1&e=a.b')
    expect(decoded.ok && decoded.view.groups).toEqual([])
  })
})

describe('grouping', () => {
  const many = (count: number): GraphState =>
    run(EMPTY_GRAPH, {
      type: 'add',
      entities: Array.from({ length: count }, (_, at) => entityCard(`e-${at}x`)),
      claims: [],
      positions: new Map(Array.from({ length: count }, (_, at) => [`e-${at}x`, { x: (at % 10) * 150, y: at * 100 }])),
    })

  it('stands in the middle of what it closes, and on nothing else', () => {
    const graph = many(5)
    const { at } = groupCommand(graph, ['e-0x', 'e-4x']) as Extract<Command, { type: 'group' }>
    const taken = ['e-1x', 'e-2x', 'e-3x'].map((id) => graph.positions.get(id)!)
    for (const { x, y } of taken) expect(Math.abs(x - at.x) >= 132 || Math.abs(y - at.y) >= 92).toBe(true)
    const free = groupCommand(graph, ['e-0x', 'e-1x', 'e-2x', 'e-3x', 'e-4x'])
    expect(free).toMatchObject({ at: { x: 300, y: 200 } })
  })

  it('by kind makes a group of each kind of which there are two', () => {
    const graph = many(10)
    const ids = ['e-0x', 'e-3x', 'e-6x', 'e-1x', 'e-4x', 'e-2x']
    const next = run(graph, groupByKindCommand(graph, ids)!)
    expect([...next.groups.values()].map(({ members }) => members).sort()).toEqual([
      ['e-0x', 'e-3x', 'e-6x'],
      ['e-1x', 'e-4x'],
    ])
    expect(groupByKindCommand(graph, ['e-0x', 'e-1x'])).toBeNull()
  })

  it('brings what a map has no room for, as one sign a kind', () => {
    const gathered = { entities: Array.from({ length: 90 }, (_, at) => entityCard(`e-${at}y`)), claims: [] }
    const addition = { step: 'expand' as const, centre: entityCard('e-0x'), gathered }
    const roomy = many(LIMITS.map - 10)
    const some = groupedCommand(roomy, addition, bringing(roomy, addition))
    expect(some?.whole).toBe(false)
    expect(drawn(run(roomy, some!.command)).entities.size).toBe(LIMITS.map - 10 + 3)
    const full = many(LIMITS.map)
    const all = groupedCommand(full, addition, bringing(full, addition))
    expect(all?.whole).toBe(true)
    const next = run(full, all!.command)
    expect(next.entities.size).toBe(LIMITS.map + 90)
    expect([...drawn(next).entities.keys()]).toContain('e-0x')
    expect(drawn(next).entities.size).toBe(4)
  })
})
