import { describe, expect, it } from 'vitest'
import { pictureOf } from '../../../client/graph/picture.ts'
import { ontologyTexts } from '../../../client/i18n/generated/ontology.en.ts'
import { createExplorer } from '../../../client/state/explorer/create-explorer.ts'
import { evidenceOf, evidenceOfLink } from '../../../client/state/graph/evidence.ts'
import { outline, steadyOutline } from '../../../client/state/graph/outline.ts'
import { hiddenCounts } from '../../../client/state/graph/selectors.ts'
import type { ClaimCard } from '../../../client/state/graph/types.ts'
import { fakeSource } from './fake-source.ts'

const claim = (parts: Partial<ClaimCard>): ClaimCard => ({
  id: 'c-1',
  subject: 'e-a',
  predicate: 'USES',
  object: 'e-b',
  status: 'asserted',
  modality: 'actual',
  inferred: false,
  undated: true,
  validFrom: null,
  validTo: null,
  origins: 1,
  ...parts,
})

describe('evidence', () => {
  it.each([
    [{}, 'asserted'],
    [{ modality: 'planned' }, 'planned'],
    [{ modality: 'possible' }, 'possible'],
    [{ inferred: true }, 'inferred'],
    [{ inferred: true, modality: 'planned' }, 'inferred'],
    [{ status: 'disputed', inferred: true }, 'disputed'],
    [{ status: 'denied', modality: 'planned' }, 'denied'],
    [{ status: 'unsupported' }, 'unsupported'],
  ] as const)('of %o is %s', (parts, word) => {
    expect(evidenceOf(claim(parts))).toBe(word)
  })

  it('of a link shows a dispute first, then its strongest claim', () => {
    const link = (...claims: Partial<ClaimCard>[]) => ({ ...claim({}), claims: claims.map(claim) })
    expect(evidenceOfLink(link({}, { status: 'disputed' }))).toBe('disputed')
    expect(evidenceOfLink(link({}, { status: 'denied' }))).toBe('disputed')
    expect(evidenceOfLink(link({ inferred: true }, { modality: 'planned' }))).toBe('inferred')
    expect(evidenceOfLink(link({ status: 'denied' }))).toBe('denied')
  })
})

describe('the list and the canvas', () => {
  it('hold the same entities and links after every command', async () => {
    const source = fakeSource(['a SUPPLIES b', 'a USES c', 'b OWNS c', 'c OWNS d', 'a USES a'])
    const explorer = createExplorer({
      source,
      tidy: async () => new Map(),
      layers: async () => new Map(),
      chain: async () => new Map(),
    })
    const expectEqual = () => {
      const { history, selected, selectedLink, cursor } = explorer.store.get()
      const { graph } = history
      const picture = pictureOf({ graph, selected, selectedLink, cursor }, { lang: 'en', texts: ontologyTexts })
      const rows = outline(graph, (one, other) => (one.id < other.id ? -1 : 1))
      expect(rows.map(({ card }) => card.id).sort()).toEqual(picture.nodes.map(({ id }) => id).sort())
      const linked = rows.flatMap(({ groups }) => groups.flatMap((group) => group.rows.map(({ link }) => link.id)))
      expect([...new Set(linked)].sort()).toEqual(picture.edges.map(({ id }) => id).sort())
    }
    await explorer.open('e-a')
    expectEqual()
    explorer.do('hide', { type: 'hide', entities: ['e-b'], on: true })
    expectEqual()
    expect(hiddenCounts(explorer.store.get().history.graph)).toEqual({ entities: 1, links: 2 })
    explorer.do('filter', { type: 'switchPredicates', predicates: ['USES'], off: true })
    expectEqual()
    explorer.do('filter', { type: 'switchKinds', kinds: ['Company'], off: true })
    expectEqual()
  })
})

describe('the rows of the list', () => {
  it('are the very rows of before where they say the same, and say what `outline` says', async () => {
    const source = fakeSource(['a SUPPLIES b', 'c OWNS d', 'a USES e'])
    const explorer = createExplorer({
      source,
      tidy: async () => new Map(),
      layers: async () => new Map(),
      chain: async () => new Map(),
    })
    const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1)
    const steady = steadyOutline()
    const rows = () => {
      const { graph } = explorer.store.get().history
      const found = steady(graph, byId)
      expect(found).toEqual(outline(graph, byId))
      return new Map(found.map((row) => [row.card.id, row]))
    }
    await explorer.open('e-a')
    await explorer.open('e-c')
    const before = rows()
    explorer.do('hide', { type: 'hide', entities: ['e-b'], on: true })
    const after = rows()
    expect(after.has('e-b')).toBe(false)
    expect(after.get('e-a')).not.toBe(before.get('e-a'))
    for (const id of ['e-c', 'e-d', 'e-e']) expect(after.get(id)).toBe(before.get(id))
    explorer.do('note', { type: 'note', entity: 'e-c', text: 'mine' })
    const noted = rows()
    expect(noted.get('e-c')).toMatchObject({ note: 'mine' })
    for (const id of ['e-a', 'e-d', 'e-e']) expect(noted.get(id)).toBe(after.get(id))
    explorer.do('show', { type: 'hide', entities: ['e-b'], on: false })
    expect(rows().get('e-a')?.groups).toEqual(before.get('e-a')?.groups)
  })
})
