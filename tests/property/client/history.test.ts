import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { EMPTY_HISTORY, perform, redo, undo } from '../../../client/state/graph/history.ts'
import { run } from '../../../client/state/graph/run.ts'
import { EMPTY_GRAPH, type GraphState } from '../../../client/state/graph/types.ts'
import { canonical, command } from './arbitraries.ts'

const commands = fc.array(command, { maxLength: 50 })

describe('commands', () => {
  test.prop([commands, command])('undoing a command gives the map from before', (before, last) => {
    const graph = before.reduce((current, step) => run(current, step).graph, EMPTY_GRAPH)
    const done = run(graph, last)
    expect(canonical(run(done.graph, done.inverse).graph)).toBe(canonical(graph))
  })

  test.prop([commands])('fifty steps undone give the start, redone the end', (steps) => {
    const end = steps.reduce((history, step) => perform(history, 'move', step), EMPTY_HISTORY)
    let start = end
    while (start.past.length > 0) start = undo(start)
    expect(canonical(start.graph)).toBe(canonical(EMPTY_GRAPH))
    let again = start
    while (again.future.length > 0) again = redo(again)
    expect(canonical(again.graph)).toBe(canonical(end.graph))
  })

  test.prop([commands])('the invariants of the map hold after every command', (steps) => {
    let graph = EMPTY_GRAPH
    for (const step of steps) {
      graph = run(graph, step).graph
      expectSound(graph)
    }
  })

  test.prop([commands, command])('a command done twice adds nothing twice', (before, last) => {
    fc.pre(last.type === 'add')
    const graph = before.reduce((current, step) => run(current, step).graph, EMPTY_GRAPH)
    const once = run(graph, last).graph
    expect(run(once, last).graph).toBe(once)
  })
})

function expectSound(graph: GraphState): void {
  expect([...graph.positions.keys()].sort()).toEqual([...graph.entities.keys()].sort())
  for (const id of [...graph.pinned, ...graph.hidden]) expect(graph.entities.has(id)).toBe(true)
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
