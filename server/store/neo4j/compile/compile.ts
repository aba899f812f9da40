/**
 * Compiles a root and a selection into one canonical, parameterised Cypher statement: equal shapes have equal text, so
 * that Neo4j plans each shape once. What would nest too deep is left to further statements, one a level.
 */
import { NOW } from '../../../model/clocks.ts'
import type { Root } from '../../read-port.ts'
import type { Selection } from '../../selection.ts'
import { claimFields } from './claim.ts'
import { compileClocks } from './clocks.ts'
import { entityFields } from './entity.ts'
import { passageFields } from './passage.ts'
import { project, type Projection } from './project.ts'
import { start } from './roots.ts'
import type { Compilation, CompileOptions, Split } from './scope.ts'
import { stanceFields } from './stance.ts'

export interface Compiled {
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
  /** Of a row: the parts of its key, and its object. */
  readonly decode: Projection['decode']
  readonly splits: readonly Split[]
}

const FIELDS = { Entity: entityFields, Claim: claimFields, Stance: stanceFields, Passage: passageFields }

/** The statement answers rows of `key` (a list of text) and `object` (to be decoded). */
export function compile(root: Root, selection: Selection, options: CompileOptions): Compiled {
  const compilation: Compilation = { fields: FIELDS, parameters: {}, splits: [], variables: 0, options }
  const block = { lines: [] as string[] }
  const { type, key, ...at } = start(compilation, block, root, compileClocks(compilation, options.clocks ?? NOW))
  const { cypher, decode } = project(type, { compilation, block, ...at, optional: false, depth: 0 }, selection)
  const text = [...block.lines, `RETURN [${key.join(', ')}] AS key, ${cypher} AS object`].join('\n')
  return { text, parameters: compilation.parameters, decode, splits: compilation.splits }
}
