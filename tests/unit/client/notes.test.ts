import { describe, expect, it } from 'vitest'
import { numberedNotes } from '../../../client/graph/export/numbered-notes.ts'
import { encodeAddress } from '../../../client/state/address/encode.ts'
import { createExplorer, type Explorer } from '../../../client/state/explorer/create-explorer.ts'
import { stepBack, stepForward } from '../../../client/state/explorer/selection.ts'
import { takeNotes } from '../../../client/state/explorer/file-notes.ts'
import { toAddress } from '../../../client/state/explorer/to-address.ts'
import { collapsible } from '../../../client/state/graph/collapse.ts'
import { withNotes } from '../../../client/state/graph/history.ts'
import { MOST_NOTE, withNote } from '../../../client/state/graph/notes.ts'
import { emptied, type GraphState } from '../../../client/state/graph/types.ts'
import { fakeSource } from './fake-source.ts'

const LINES = ['a SUPPLIES b', 'a USES c', 'c OWNS d']

async function opened(id = 'e-a'): Promise<Explorer> {
  const explorer = createExplorer({
    source: fakeSource(LINES, { '2025-01-01': LINES.slice(0, 1) }),
    tidy: async () => new Map(),
    layers: async () => new Map(),
    chain: async () => new Map([['e-d', { x: 0, y: 0 }]]),
  })
  await explorer.open(id)
  return explorer
}

const graphOf = (explorer: Explorer): GraphState => explorer.store.get().history.graph
const notesOf = (explorer: Explorer) => Object.fromEntries(graphOf(explorer).notes)
const write = (explorer: Explorer, entity: string, text: string) => explorer.do('note', { type: 'note', entity, text })

describe('a note', () => {
  it('is plain text of bounded length, and none when it is blank', () => {
    const none = new Map<string, string>()
    expect(withNote(none, 'e-a', '  ask\r\nagain ')).toEqual(new Map([['e-a', 'ask\nagain']]))
    expect(withNote(none, 'e-a', '🙂'.repeat(MOST_NOTE)).get('e-a')).toHaveLength(2 * MOST_NOTE)
    expect(withNote(none, 'e-a', 'x'.repeat(MOST_NOTE + 1))).toBe(none)
    expect(withNote(none, 'e-a', ' \n ')).toBe(none)
    const some = withNote(none, 'e-a', 'ask')
    expect(withNote(some, 'e-a', 'ask ')).toBe(some)
    expect(withNote(some, 'e-a', '')).toEqual(none)
  })

  it('is a step: undone the map is the very map of before, redone the very map of after', async () => {
    const explorer = await opened()
    const before = graphOf(explorer)
    write(explorer, 'e-b', 'ask the lab')
    const after = graphOf(explorer)
    expect(explorer.store.get().history.past.at(-1)?.name).toBe('note')
    explorer.change(stepBack)
    expect(graphOf(explorer)).toBe(before)
    explorer.change(stepForward)
    expect(graphOf(explorer)).toBe(after)
    write(explorer, 'e-b', 'ask the lab')
    expect(graphOf(explorer)).toBe(after)
  })

  it('stays with its entity: off the map and back, on another map, at a date that does not know it', async () => {
    const explorer = await opened()
    write(explorer, 'e-c', 'mine')
    explorer.do('remove', { type: 'remove', entities: ['e-c'] })
    expect(notesOf(explorer)).toEqual({ 'e-c': 'mine' })
    explorer.change(stepBack)
    explorer.do('clear', { type: 'become', graph: emptied(graphOf(explorer)) })
    expect(notesOf(explorer)).toEqual({ 'e-c': 'mine' })
    explorer.change(stepBack)
    await explorer.travel({ validAt: null, knownAt: '2025-01-01' })
    expect(graphOf(explorer).absent.has('e-c')).toBe(true)
    expect(notesOf(explorer)).toEqual({ 'e-c': 'mine' })
    const cards = await fakeSource(LINES).cards(['e-d'])
    await explorer.showPaths({ entities: cards, claims: [] }, [], 'only')
    expect(notesOf(explorer)).toEqual({ 'e-c': 'mine' })
    await explorer.restore('v=1&e=c')
    expect(graphOf(explorer).entities.has('e-c')).toBe(true)
    expect(notesOf(explorer)).toEqual({ 'e-c': 'mine' })
  })

  it('holds its entity on the map when what brought it is collapsed, and what hangs on it', async () => {
    const explorer = await opened()
    expect(collapsible(graphOf(explorer), 'e-a').sort()).toEqual(['e-b', 'e-c'])
    write(explorer, 'e-b', 'mine')
    expect(collapsible(graphOf(explorer), 'e-a')).toEqual(['e-c'])
  })

  it('is never in an address', async () => {
    const explorer = await opened()
    const address = () => encodeAddress(toAddress(explorer.store.get())!)
    const before = address()
    write(explorer, 'e-b', 'ask the lab')
    expect(address()).toBe(before)
  })

  it('from another window stays, whatever is undone here', async () => {
    const explorer = await opened()
    write(explorer, 'e-b', 'mine')
    explorer.change((state) => ({
      ...state,
      history: withNotes(state.history, (notes) => new Map([...notes, ['e-c', 'theirs']])),
    }))
    expect(notesOf(explorer)).toEqual({ 'e-b': 'mine', 'e-c': 'theirs' })
    explorer.change(stepBack)
    expect(notesOf(explorer)).toEqual({ 'e-c': 'theirs' })
    explorer.change(stepBack)
    expect(graphOf(explorer).entities.size).toBe(0)
    expect(notesOf(explorer)).toEqual({ 'e-c': 'theirs' })
  })
})

describe('notes of a file', () => {
  it('come to entities of the map in one step, take no place of another note, and are counted where they do not come', async () => {
    const explorer = await opened()
    write(explorer, 'e-a', 'mine')
    const theirs = new Map([
      ['e-a', 'another'],
      ['e-b', 'of the file'],
      ['e-c', 'x'.repeat(MOST_NOTE + 1)],
      ['e-elsewhere', 'not here'],
    ])
    const { command, left } = takeNotes(graphOf(explorer), theirs)
    explorer.do('note', command)
    expect(notesOf(explorer)).toEqual({ 'e-a': 'mine', 'e-b': 'of the file' })
    expect(left).toBe(3)
    explorer.change(stepBack)
    expect(notesOf(explorer)).toEqual({ 'e-a': 'mine' })
    expect(takeNotes(graphOf(explorer), graphOf(explorer).notes)).toEqual({
      command: { type: 'batch', commands: [] },
      left: 0,
    })
  })
})

it('notes of a picture are numbered from one, and are those to what it shows', async () => {
  const explorer = await opened()
  for (const id of ['e-c', 'e-a', 'e-b']) write(explorer, id, `to ${id}`)
  explorer.do('hide', { type: 'hide', entities: ['e-b'], on: true })
  expect(numberedNotes(graphOf(explorer), 'en').map(({ number, entity, text }) => [number, entity, text])).toEqual([
    [1, 'e-a', 'to e-a'],
    [2, 'e-c', 'to e-c'],
  ])
  // A closed group is drawn without its members, and their notes would be numbers without a place.
  explorer.do('group', { type: 'group', entities: ['e-b', 'e-c'], at: { x: 0, y: 0 } })
  expect(numberedNotes(graphOf(explorer), 'en').map(({ entity }) => entity)).toEqual(['e-a'])
})
