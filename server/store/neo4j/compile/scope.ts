/**
 * The vocabulary of the compiler: a scope is a variable of the statement whose fields are wanted; a column is the Cypher
 * for one field and the way back from what the database answers.
 */
import type { TypeName } from '../../read-port.ts'
import type { Clocks } from '../../../model/clocks.ts'
import type { Answer, FieldSelection, Selection } from '../../selection.ts'

/** A part of a statement: MATCH lines that come before what it returns. */
export interface Block {
  readonly lines: string[]
}

/** What belongs to the statement as a whole. */
export interface Compilation {
  readonly fields: Readonly<Record<TypeName, Fields>>
  readonly parameters: Record<string, unknown>
  readonly splits: Split[]
  variables: number
  readonly options: CompileOptions
}

export interface CompileOptions {
  /** Whether quotes and paragraphs may be shown. */
  readonly quotes: boolean
  /** By default whenever, and now. */
  readonly clocks?: Clocks | undefined
}

/** Fields that are left to a second statement, because another level in this one would cost more to plan than it saves. */
export interface Split {
  readonly type: TypeName
  readonly selection: Selection
}

/** The clocks as they stand in a statement. */
export interface CompiledClocks {
  /** The moment as Cypher; null for now. */
  readonly knownAt: string | null
  /** The variable that the moment is read from, where each row has its own. */
  readonly carried: string | null
  /** The first and the last day of the date, as parameters; null for whenever. */
  readonly validAt: { readonly first: string; readonly last: string } | null
}

export interface Scope {
  readonly compilation: Compilation
  readonly block: Block
  readonly clocks: CompiledClocks
  readonly variable: string
  /** The variable that stored fields are read from: the same, or a former state of it. */
  readonly state: string
  /** The variable may be null, so whatever is matched from it must be optional. */
  readonly optional: boolean
  /** How many lists this scope stands in. */
  readonly depth: number
}

/** Where a second statement's answer is to be put. */
export interface Pending {
  readonly split: number
  readonly id: string
  /** The moment of its row, where each row has its own. */
  readonly at: string | null
  readonly put: (value: Answer | null) => void
}

export type Sink = Pending[]

export interface Column {
  readonly cypher: string
  readonly decode: (raw: unknown, sink: Sink) => unknown
}

export type FieldCompiler = (scope: Scope, field: FieldSelection) => Column

/** The fields of a type by name. */
export type Fields = Readonly<Record<string, FieldCompiler>>

/** The same scope on another variable whose fields stand on itself. */
export function scopeOn(scope: Scope, variable: string): Scope {
  return { ...scope, variable, state: variable }
}

export function newVariable(compilation: Compilation, prefix: string): string {
  return `${prefix}${compilation.variables++}`
}

/**
 * Every value reaches the database as a parameter, named by its position: the text of a statement depends on its shape alone.
 * A list goes inside a map, since Neo4j plans a statement anew for each order of magnitude of the length of a list parameter.
 */
export function parameter(compilation: Compilation, value: unknown): string {
  const name = `p${Object.keys(compilation.parameters).length}`
  compilation.parameters[name] = Array.isArray(value) ? { list: value } : value
  return Array.isArray(value) ? `$${name}.list` : `$${name}`
}
