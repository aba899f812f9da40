import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { idsOfMap } from '../../../client/state/explorer/at-date.ts'
import { notesForFile, takeNotes } from '../../../client/state/explorer/file-notes.ts'
import { type ViewFile, viewFileText, viewOfFile } from '../../../client/state/export/view-file.ts'
import { collapsible } from '../../../client/state/graph/collapse.ts'
import { groupId } from '../../../client/state/graph/groups.ts'
import { EMPTY_HISTORY, perform, redo, undo } from '../../../client/state/graph/history.ts'
import { run } from '../../../client/state/graph/run.ts'
import { EMPTY_GRAPH, type GraphState } from '../../../client/state/graph/types.ts'
import { bytes, command, entityId } from './arbitraries.ts'

const commands = fc.array(command, { maxLength: 50 })

const EMPTY_FILE: ViewFile = {
  format: 'counterwatch-view',
  version: 1,
  head: { made: '', lang: 'en', caveat: '', licence: '', version: '', revision: 1, filters: [] },
  view: 'v=1',
  entities: [],
  notes: {},
  claims: [],
  sources: [],
}

describe('commands', () => {
  test.prop([commands, fc.array(command, { minLength: 50, maxLength: 60 })])(
    'fifty steps undone give the start, redone the end, byte for byte',
    (before, steps) => {
      const start = { ...EMPTY_HISTORY, graph: before.reduce(run, EMPTY_GRAPH) }
      const text = bytes(start.graph)
      const end = steps.reduce((history, step) => perform(history, 'move', step), start)
      let now = end
      while (now.past.length > 0) now = undo(now)
      expect(bytes(now.graph)).toBe(text)
      while (now.future.length > 0) now = redo(now)
      expect(bytes(now.graph)).toBe(bytes(end.graph))
    },
  )

  test.prop([commands])('the invariants of the map hold after every command', (steps) => {
    let graph = EMPTY_GRAPH
    for (const step of steps) {
      const text = bytes(graph)
      const next = run(graph, step)
      // The map from before is what undoing gives back: no command may touch it.
      expect(bytes(graph)).toBe(text)
      const same = bytes(next) === text
      if (next === graph || (step.type !== 'batch' && step.type !== 'become')) expect(next === graph).toBe(same)
      if (step.type !== 'note' && step.type !== 'batch') expect(next.notes).toBe(graph.notes)
      graph = next
      expectSound(graph)
    }
  })

  test.prop([commands])('the notes of a map come back from its file, for its entities and no other', (steps) => {
    const graph = steps.reduce(run, EMPTY_GRAPH)
    const file = viewFileText({ ...EMPTY_FILE, notes: notesForFile(graph) })
    const found = viewOfFile(file)
    if (typeof found === 'string') throw new Error(found)
    const { command: take, left } = takeNotes({ ...graph, notes: new Map() }, found.notes)
    expect(left).toBe(0)
    const again = run({ ...graph, notes: new Map() }, take)
    const ids = new Set(idsOfMap(graph))
    expect([...again.notes].sort()).toEqual([...graph.notes].filter(([id]) => ids.has(id)).sort())
  })

  test.prop([commands, command])('a command done twice adds nothing twice', (before, last) => {
    fc.pre(last.type === 'add')
    const once = run(before.reduce(run, EMPTY_GRAPH), last)
    expect(run(once, last)).toBe(once)
  })

  test.prop([commands, entityId])(
    'collapsing takes only what was brought, is not pinned, has no note and hangs on it alone',
    (steps, id) => {
      const graph = steps.reduce(run, EMPTY_GRAPH)
      const gone = new Set(collapsible(graph, id))
      for (const one of gone) {
        expect(graph.parents.get(one)).toBe(id)
        expect(graph.pinned.has(one) || graph.notes.has(one)).toBe(false)
      }
      const held = [...graph.entities.keys()].filter((one) => graph.parents.get(one) === id && !gone.has(one))
      const stays = (one: string) => one !== id && graph.entities.has(one) && !gone.has(one)
      for (const { subject, object } of graph.links.values()) {
        if (gone.has(subject)) expect(stays(object)).toBe(false)
        if (gone.has(object)) expect(stays(subject)).toBe(false)
      }
      // What stays has a reason: a pin, a note, or a way to it from something that this entity did not bring.
      for (const one of held) expect(reached(graph, id, one)).toBe(true)
    },
  )
})

/** Whether a way that avoids `without` leads from an entity to one that it did not bring, or to a pin or a note. */
function reached(graph: GraphState, without: string, from: string): boolean {
  const seen = new Set([from])
  for (const at of seen) {
    if (graph.parents.get(at) !== without || graph.pinned.has(at) || graph.notes.has(at)) return true
    for (const { subject, object } of graph.links.values()) {
      if (subject === at && object !== without) seen.add(object)
      if (object === at && subject !== without) seen.add(subject)
    }
  }
  return false
}

function expectSound(graph: GraphState): void {
  const members = [...graph.groups.values()].flatMap((group) => group.members)
  expect(new Set(members).size).toBe(members.length)
  for (const id of members) expect(graph.entities.has(id) || graph.absent.has(id)).toBe(true)
  for (const [id, group] of graph.groups) {
    expect([group.id, groupId(group.members)]).toEqual([id, id])
    expect(group.members.length).toBeGreaterThan(1)
    expect(group.members).toEqual([...group.members].sort())
  }
  expect([...graph.positions.keys()].sort()).toEqual([...graph.entities.keys()].sort())
  for (const id of [...graph.pinned, ...graph.hidden]) expect(graph.entities.has(id)).toBe(true)
  for (const [, text] of graph.notes) expect(text === text.trim() && text !== '' && text.length <= 500).toBe(true)
  for (const ends of graph.parents) for (const id of ends) expect(graph.entities.has(id)).toBe(true)
  const claims = new Set<string>()
  for (const [id, link] of graph.links) {
    expect(id).toBe(link.id)
    expect(graph.entities.has(link.subject) && graph.entities.has(link.object)).toBe(true)
    expect(link.claims.length).toBeGreaterThan(0)
    for (const claim of link.claims) {
      expect([claim.subject, claim.predicate, claim.object]).toEqual([link.subject, link.predicate, link.object])
      expect(claims.has(claim.id)).toBe(false)
      claims.add(claim.id)
    }
  }
}
