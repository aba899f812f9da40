/**
 * Turns a selection on a variable into one map of columns, `{f0: e0.id, f1: e0.slug, f2: COLLECT {…}}`. A map and not a
 * list: Neo4j works out the common type of a list's items, anew in each of its passes, which takes a third of the planning.
 */
import type { TypeName } from '../../read-port.ts'
import { type Answer, fieldKey, type Selection, TYPE_KEY } from '../../selection.ts'
import { entityState, passageState } from './clocks.ts'
import { type Column, newVariable, type Scope, type Sink } from './scope.ts'

export interface Projection {
  readonly cypher: string
  readonly decode: (raw: unknown, sink: Sink) => Answer | null
}

/** Most lists inside lists in one statement; below, a statement a level takes over (`splits`). Measured: see ARCHITECTURE.md. */
export const MAX_LIST_DEPTH = 3

export function project(type: TypeName, scope: Scope, selection: Selection): Projection {
  const columns: { key: string; column: Column }[] = []
  // An entity's kind is its GraphQL type, so it is always asked for.
  if (type === 'Entity') columns.push({ key: TYPE_KEY, column: plain(`${scope.state}.kind`) })
  const fields = scope.compilation.fields[type]
  for (const wanted of selection.fields) {
    const compile = fields[wanted.name]
    if (!compile) throw new Error(`no compiler for ${type}.${wanted.name}`)
    columns.push({ key: fieldKey(wanted.name, wanted.args), column: compile(scope, wanted) })
  }
  const map = `{${columns.map(({ column }, at) => `f${at}: ${column.cypher}`).join(', ')}}`
  return {
    cypher: scope.optional ? `CASE WHEN ${scope.variable} IS NULL THEN null ELSE ${map} END` : map,
    decode: (raw, sink) => {
      if (raw === null || raw === undefined) return null
      const values = raw as Record<string, unknown>
      const answer: Answer = {}
      for (let at = 0; at < columns.length; at++) {
        const { key, column } = columns[at] as { key: string; column: Column }
        const value = column.decode(values[`f${at}`], sink)
        answer[key] = value
        if (value instanceof Later) later(sink, value, answer, key)
      }
      return answer
    },
  }
}

/** A value that the database answers as it is wanted. */
export function plain(cypher: string): Column {
  return { cypher, decode: (raw) => raw ?? null }
}

/**
 * A single object at the other end of a relationship: one more MATCH line in the block of its parent.
 * @param pattern the pattern from the parent's variable to a new one, at its end, such as `(c0)-[:SUBJECT]->(e1)`
 */
export function one(
  scope: Scope,
  type: TypeName,
  selection: Selection,
  pattern: (parent: string, child: string) => string,
  { optional = false, where }: { readonly optional?: boolean; readonly where?: (child: string) => string } = {},
): Column {
  const child = newVariable(scope.compilation, letterOf(type))
  const isOptional = scope.optional || optional
  const {
    step,
    where: inState,
    state,
  } = type === 'Entity' ? entityState(scope.compilation, scope.clocks, child) : { step: '', where: '', state: child }
  const conditions = [where?.(child) ?? '', inState].filter((condition) => condition !== '')
  const condition = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''
  scope.block.lines.push(`${isOptional ? 'OPTIONAL ' : ''}MATCH ${pattern(scope.variable, child)}${step}${condition}`)
  const inner = { ...scope, variable: child, optional: isOptional }
  return project(type, { ...inner, state: type === 'Passage' ? passageState(scope, child) : state }, selection)
}

/** The rows of a subquery, as a list; `body` pushes its lines into the block and says what a row is. */
export function collect(scope: Scope, body: (inner: Scope) => Column & { order?: string }): Column {
  const block = { lines: [] as string[] }
  const row = body({ ...scope, block, optional: false, depth: scope.depth + 1 })
  const order = row.order ? ` ORDER BY ${row.order}` : ''
  return {
    cypher: `COLLECT { ${block.lines.join(' ')} RETURN ${row.cypher} AS row${order} }`,
    decode: (raw, sink) => ((raw as unknown[] | null) ?? []).map((each) => row.decode(each, sink)),
  }
}

/** Whether one more list in this statement would go too deep, so that it is left to a second statement. */
export function tooDeep(scope: Scope): boolean {
  return scope.depth >= MAX_LIST_DEPTH
}

/** The column of a field that a second statement fills in, from the id of its object. */
export function split(scope: Scope, type: TypeName, wanted: Selection['fields'][number]): Column {
  const at = scope.compilation.splits.push({ type, selection: { fields: [wanted] } }) - 1
  const key = fieldKey(wanted.name, wanted.args)
  const { carried, knownAt } = scope.clocks
  const id = `${scope.variable}.id`
  if (carried === null) {
    return {
      cypher: id,
      decode: (raw) => (raw === null || raw === undefined ? null : new Later(at, raw as string, null, key)),
    }
  }
  return {
    cypher: `[${id}, toString(${knownAt})]`,
    decode: (raw) => {
      const [found, moment] = raw as [string | null, string]
      return found === null ? null : new Later(at, found, moment, key)
    },
  }
}

class Later {
  readonly split: number
  readonly id: string
  readonly at: string | null
  readonly key: string
  constructor(split: number, id: string, at: string | null, key: string) {
    this.split = split
    this.id = id
    this.at = at
    this.key = key
  }
}

function later(sink: Sink, value: Later, answer: Answer, key: string): void {
  sink.push({
    split: value.split,
    id: value.id,
    at: value.at,
    put: (found) => {
      answer[key] = found?.[value.key] ?? null
    },
  })
}

function letterOf(type: TypeName): string {
  return type.charAt(0).toLowerCase()
}
