/**
 * The two clocks in Cypher. A read of now names `retractedAt IS NULL` alone, and no former state; a read as known at a moment
 * finds the state of then at most one step along `WAS`. Moments and dates are parameters: each clock given makes one more
 * shape of a statement, four in all.
 */
import type { Clocks } from '../../../model/clocks.ts'
import { firstDay, lastDay } from '../../../model/partial-date.ts'
import { type Compilation, type CompiledClocks, newVariable, parameter, type Scope } from './scope.ts'

export function compileClocks(compilation: Compilation, { validAt, knownAt }: Clocks): CompiledClocks {
  return {
    knownAt: knownAt === null ? null : parameter(compilation, new Date(knownAt)),
    carried: null,
    validAt:
      validAt === null
        ? null
        : { first: parameter(compilation, firstDay(validAt)), last: parameter(compilation, lastDay(validAt)) },
  }
}

/** The rows that count: recorded, and not retracted, at the moment. */
export function known({ knownAt }: CompiledClocks, variable: string): string {
  if (knownAt === null) return `${variable}.retractedAt IS NULL`
  return `${variable}.recordedAt <= ${knownAt} AND (${variable}.retractedAt IS NULL OR ${variable}.retractedAt > ${knownAt})`
}

/** Claims and links that may hold at the date (`holdsAt` of the model): one condition, or none. */
export function valid({ validAt }: CompiledClocks, variable: string): string[] {
  if (validAt === null) return []
  const { first, last } = validAt
  return [
    `(${variable}.validFrom IS NULL OR ${variable}.validFrom <= ${last})`,
    `(${variable}.validTo IS NULL OR ${variable}.validTo >= left(${first}, size(${variable}.validTo)))`,
  ]
}

/** An entity in a pattern, in its state of the moment: the rest of the pattern, its condition, and where its fields are read. */
export function entityState(
  compilation: Compilation,
  clocks: CompiledClocks,
  entity: string,
): { readonly step: string; readonly where: string; readonly state: string } {
  if (clocks.knownAt === null) return { step: '', where: '', state: entity }
  const state = newVariable(compilation, 'v')
  return { step: `-[:WAS*0..1]->(${state})`, where: known(clocks, state), state }
}

/**
 * Where the fields of a passage are read. A passage that another version of its document took away is still where it was:
 * what cites it shows it.
 */
export function passageState(scope: Scope, passage: string): string {
  const { knownAt } = scope.clocks
  if (knownAt === null) return passage
  const [state, version] = [newVariable(scope.compilation, 'v'), newVariable(scope.compilation, 'v')]
  scope.block.lines.push(
    `UNWIND [coalesce(head(COLLECT { MATCH (${passage})-[:WAS*0..1]->(${version}) WHERE ${known(scope.clocks, version)} RETURN ${version} }), ${passage})] AS ${state}`,
  )
  return state
}

/** The stances on a claim: which relationship joins them, and when it counts. A wholesale denial may leave a claim. */
export function standsOn(
  { knownAt }: CompiledClocks,
  newRelationship: () => string,
): { readonly types: string; readonly where: string[] } {
  if (knownAt === null) return { types: ':ON', where: [] }
  const on = newRelationship()
  return {
    types: `${on}:ON|WAS_ON`,
    where: [
      `(${on}.recordedAt IS NULL OR ${on}.recordedAt <= ${knownAt})`,
      `(${on}.retractedAt IS NULL OR ${on}.retractedAt > ${knownAt})`,
    ],
  }
}

/** The status or the number of origins that a claim had: what it was before is kept beside it. */
export function settled(
  compilation: Compilation,
  clocks: CompiledClocks,
  claim: string,
  property: 'status' | 'origins',
): string {
  if (clocks.knownAt === null) return `${claim}.${property}`
  const verdict = newVariable(compilation, 'v')
  return `coalesce(head(COLLECT { MATCH (${claim})-[:WAS]->(${verdict}:Verdict) WHERE ${known(clocks, verdict)} RETURN ${verdict}.${property} }), ${claim}.${property})`
}

/** What a CALL subquery takes in, and what a WITH keeps: the variable that the moment is read from goes along. */
export function along({ carried }: CompiledClocks, ...variables: readonly string[]): string {
  return [...variables, ...(carried === null ? [] : [carried])].join(', ')
}
