/**
 * Pages of claims and of neighbours of an entity, in the order of the indexes (subjectId, predicate, id) and
 * (objectId, predicate, id), so that the first page of a hub costs what the first page of anything costs. Neo4j uses the
 * order of a composite index only when every property of it is named in a condition and in ORDER BY.
 */
import type { FieldSelection } from '../../selection.ts'
import { type Item, decodeCursor, itemSelection, pageSize, toConnection } from '../../connection.ts'
import { collect, project } from './project.ts'
import { type Column, newVariable, parameter, type Scope, scopeOn, type Sink } from './scope.ts'
import { along, entityState, known, settled, valid } from './clocks.ts'
import { mergeSelections, within } from '../../selection.ts'

type Side = 'outgoing' | 'incoming'

interface Page {
  readonly claim: string
  readonly direction: string
  /** The entity at the other end, and where its fields are read; bound only for neighbours. */
  readonly other: string
  readonly state: string
  readonly first: number
  readonly after: unknown
}

export function claimPage(scope: Scope, wanted: FieldSelection): Column {
  const selection = itemSelection(wanted.selection)
  let first = 0
  const rows = collect(scope, (inner) => {
    const page = matchPage(inner, wanted, false)
    first = page.first
    const item = project('Claim', scopeOn(inner, page.claim), selection)
    return {
      cypher: `[${page.claim}.predicate, ${page.claim}.id, ${page.direction}, ${item.cypher}]`,
      decode: (raw, sink) => toItem(raw, (rest) => item.decode(rest[0], sink)),
    }
  })
  return connectionColumn(rows, first, wanted.args.after)
}

export function neighbourPage(scope: Scope, wanted: FieldSelection): Column {
  const selection = itemSelection(wanted.selection)
  let first = 0
  const rows = collect(scope, (inner) => {
    const page = matchPage(inner, wanted, true)
    first = page.first
    const entity = project('Entity', { ...inner, variable: page.other, state: page.state }, within(selection, 'entity'))
    const claim = project('Claim', scopeOn(inner, page.claim), mergeSelections([within(selection, 'claim')]))
    return {
      cypher: `[${page.claim}.predicate, ${page.claim}.id, ${page.direction}, ${entity.cypher}, ${claim.cypher}]`,
      decode: (raw, sink) =>
        toItem(raw, ([entityRow, claimRow], predicate, direction) => ({
          predicate,
          direction,
          entity: entity.decode(entityRow, sink),
          claim: claim.decode(claimRow, sink),
        })),
    }
  })
  return connectionColumn(rows, first, wanted.args.after)
}

function toItem(raw: unknown, node: (rest: unknown[], predicate: string, direction: string) => Item['node']): Item {
  const [predicate, id, direction, ...rest] = raw as [string, string, string, ...unknown[]]
  return { key: [predicate, id, direction], node: node(rest, predicate, direction) }
}

function connectionColumn(rows: Column, first: number, after: unknown): Column {
  return {
    cypher: rows.cypher,
    decode: (raw: unknown, sink: Sink) => toConnection((rows.decode(raw, sink) as Item[]).sort(byKey), first, after),
  }
}

function byKey(a: Item, b: Item): number {
  for (let at = 0; at < a.key.length; at++) {
    const [x, y] = [a.key[at] as string, b.key[at] as string]
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}

/** Pushes the lines that bind one page of claims of the entity, one row longer than asked. */
function matchPage(scope: Scope, { args }: FieldSelection, linksOnly: boolean): Page {
  const { compilation, clocks, block, variable } = scope
  const [claim, other, direction] = ['c', 'e', 'd'].map((letter) => newVariable(compilation, letter)) as [
    string,
    string,
    string,
  ]
  const first = pageSize(args.first, 25)
  const limit = parameter(compilation, first + 1)
  const wantedSide = (args.direction ?? 'both') as Side | 'both'
  const conditions = pageConditions(scope, claim, args, linksOnly)
  const sides: Side[] = wantedSide === 'both' ? ['outgoing', 'incoming'] : [wantedSide]
  const order = `${claim}.predicate, ${claim}.id`
  const { step, where, state } = entityState(compilation, clocks, other)
  const ends = linksOnly ? [other, ...(state === other ? [] : [state])] : []
  const branches = sides.map((side) => {
    const [key, end] = side === 'outgoing' ? ['subjectId', 'OBJECT'] : ['objectId', 'SUBJECT']
    return [
      `MATCH (${claim}:Claim) WHERE ${claim}.${key} = ${variable}.id AND ${conditions(side)}`,
      `WITH ${claim} ORDER BY ${claim}.${key}, ${order} LIMIT ${limit}`,
      ...(linksOnly ? [`MATCH (${claim})-[:${end}]->(${other}:Entity)${step}${where && ` WHERE ${where}`}`] : []),
      `RETURN ${[claim, `'${side}' AS ${direction}`, ...ends].join(', ')}`,
    ].join(' ')
  })
  block.lines.push(`CALL (${along(clocks, variable)}) { ${branches.join(' UNION ALL ')} }`)
  const bound = along(clocks, variable, claim, direction, ...ends)
  if (sides.length > 1) block.lines.push(`WITH ${bound} ORDER BY ${order}, ${direction} LIMIT ${limit}`)
  return { claim, direction, other, state, first, after: args.after }
}

/** The conditions on a claim of a page; those of the cursor depend on the side, since a claim on itself stands on both. */
function pageConditions(
  scope: Scope,
  claim: string,
  args: FieldSelection['args'],
  linksOnly: boolean,
): (side: Side) => string {
  const { compilation, clocks } = scope
  const predicates = args.predicates as string[] | undefined | null
  const fixed = [known(clocks, claim), ...valid(clocks, claim)]
  // One predicate is an equality, which lets the index seek behind it.
  if (predicates?.length === 1) fixed.push(`${claim}.predicate = ${parameter(compilation, predicates[0])}`)
  else if (predicates) fixed.push(`${claim}.predicate IN ${parameter(compilation, predicates)}`)
  else fixed.push(`${claim}.predicate IS NOT NULL`)
  if (linksOnly) fixed.push(`${claim}.objectId IS NOT NULL`)
  if (args.statuses)
    fixed.push(`${settled(compilation, clocks, claim, 'status')} IN ${parameter(compilation, args.statuses)}`)
  if (args.modalities) fixed.push(`${claim}.modality IN ${parameter(compilation, args.modalities)}`)
  const after = decodeCursor(args.after, 3)
  if (!after) return () => [...fixed, `${claim}.id IS NOT NULL`].join(' AND ')
  const [predicate, id, direction] = after.map((part) => parameter(compilation, part)) as [string, string, string]
  return (side) =>
    [
      ...fixed,
      `${claim}.predicate >= ${predicate}`,
      `${claim}.id IS NOT NULL`,
      `(${claim}.predicate > ${predicate} OR ${claim}.id > ${id} OR (${claim}.id = ${id} AND '${side}' > ${direction}))`,
    ].join(' AND ')
}
