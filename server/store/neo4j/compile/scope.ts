/**
 * The vocabulary of the compiler: a scope is a variable of the statement whose fields are wanted; a column is the Cypher
 * for one field and the way back from what the database answers.
 */
import type { TypeName } from '../../read-port.ts'
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
}

/** Fields that are left to a second statement, because another level in this one would cost more to plan than it saves. */
export interface Split {
  readonly type: TypeName
  readonly selection: Selection
}

export interface Scope {
  readonly compilation: Compilation
  readonly block: Block
  readonly variable: string
  /** The variable may be null, so whatever is matched from it must be optional. */
  readonly optional: boolean
  /** How many lists this scope stands in. */
  readonly depth: number
}

/** Where a second statement's answer is to be put. */
export interface Pending {
  readonly split: number
  readonly id: string
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
