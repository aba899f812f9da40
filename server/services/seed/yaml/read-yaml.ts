/**
 * YAML as data only. Every scalar becomes its text as written (so no digit and no leading zero is lost, and `no` stays a
 * word) or, for an empty or `null` value, nothing. What makes YAML dangerous or ambiguous is refused: anchors and
 * aliases, tags, merge keys, directives, several documents, a key twice, keys that are no plain words.
 */
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
  type YAMLMap,
} from 'yaml'
import type { SeedProblem } from '../problem.ts'
import type { SeedFile } from '../seed-file.ts'

export type Path = readonly (string | number)[]

export type Plain = string | null | readonly Plain[] | { readonly [key: string]: Plain }

export interface YamlFile {
  readonly path: string
  readonly data: Plain
  /** The line of a field, or of the nearest thing round it. */
  lineOf(path: Path): number
}

const MAX_DEPTH = 12
/** Of one file; the package takes some 20 microseconds for each. */
const MAX_TOKENS = 400_000

/** The data of a file, or what is wrong with it. */
export function readYaml(file: SeedFile, problems: SeedProblem[]): YamlFile | null {
  const before = problems.length
  const lines = new LineCounter()
  const refuse = (offset: number, message: string, accepted: string): void => {
    problems.push({ file: file.path, line: lines.linePos(offset).line || 1, field: '', message, accepted })
  }
  const excess = excessOf(file.text)
  if (excess !== null) {
    refuse(0, excess.message, excess.accepted)
    return null
  }
  const document = compose(file, lines, refuse)
  if (document === null) return null
  const data = toPlain(document.contents, 0, refuse)
  if (problems.length > before) return null
  return { path: file.path, data, lineOf: (path) => lines.linePos(offsetOf(document.contents, path)).line || 1 }
}

type Refuse = (offset: number, message: string, accepted: string) => void

/** A look at the bare tokens, which is cheap, before anything is built of them. */
function excessOf(text: string): { readonly message: string; readonly accepted: string } | null {
  let tokens = 0
  let open = 0
  for (const token of new Lexer().lex(text)) {
    if (++tokens > MAX_TOKENS)
      return { message: 'is too long', accepted: `at most ${MAX_TOKENS} words and marks a file; split it` }
    if (token === '[' || token === '{') open++
    else if (token === ']' || token === '}') open = Math.max(0, open - 1)
    if (open > MAX_DEPTH) return { message: 'is nested too deep', accepted: `at most ${MAX_DEPTH} levels` }
  }
  return null
}

function compose(file: SeedFile, lines: LineCounter, refuse: Refuse): Document.Parsed | null {
  let document
  try {
    // Keys are checked below: the package compares each with all others.
    document = parseDocument(file.text, {
      lineCounter: lines,
      uniqueKeys: false,
      prettyErrors: false,
      schema: 'core',
      merge: false,
    })
  } catch (error) {
    // The package recurses: what is nested some thousand levels deep exhausts the stack.
    const deep = error instanceof RangeError
    refuse(0, deep ? 'is nested too deep' : 'cannot be read as YAML', deep ? `at most ${MAX_DEPTH} levels` : 'YAML 1.2')
    return null
  }
  for (const error of document.errors.slice(0, 20))
    refuse(error.pos[0], yamlMessage(error), 'YAML 1.2, one document a file')
  if (document.errors.length > 0) return null
  if (document.directives.yaml.explicit || Object.keys(document.directives.tags).length > 1) {
    refuse(0, 'has directives', 'YAML without lines that begin with %')
    return null
  }
  return document
}

function yamlMessage(error: { readonly code: string; readonly message: string }): string {
  if (error.message.includes('call stack')) return 'is nested too deep'
  return error.code === 'MULTIPLE_DOCS'
    ? 'holds several documents'
    : `is not YAML: ${error.message.replace(/[.\s]+$/, '')}`
}

function toPlain(node: Node | null, depth: number, refuse: Refuse): Plain {
  if (node === null) return null
  const at = node.range?.[0] ?? 0
  if (isAlias(node) || node.anchor !== undefined) {
    refuse(at, 'has an anchor or an alias', 'the value itself, written out (quote a text that begins with & or *)')
    return null
  }
  if (node.tag !== undefined) {
    refuse(at, `has the tag ${node.tag}`, 'plain values (quote a text that begins with !)')
    return null
  }
  if (depth > MAX_DEPTH) {
    refuse(at, 'is nested too deep', `at most ${MAX_DEPTH} levels`)
    return null
  }
  if (isScalar(node)) return scalarText(node)
  if (isSeq<Node>(node)) return node.items.map((item) => toPlain(item, depth + 1, refuse))
  if (isMap(node)) return mapToPlain(node as YAMLMap<Node, Node | null>, depth, refuse)
  refuse(at, 'is not data', 'texts, lists and fields')
  return null
}

function mapToPlain(map: YAMLMap<Node, Node | null>, depth: number, refuse: Refuse): Plain {
  const fields = new Map<string, Plain>()
  for (const { key, value } of map.items) {
    const name = isScalar(key) && key.tag === undefined && key.anchor === undefined ? scalarText(key) : null
    const at = key?.range?.[0] ?? map.range?.[0] ?? 0
    if (name === null || name === '__proto__' || name === '<<')
      refuse(at, 'has a key that is not a plain word', 'a field name')
    else if (fields.has(name)) refuse(at, `has the key ${name} twice`, 'each key once')
    else fields.set(name, toPlain(value, depth + 1, refuse))
  }
  return Object.fromEntries([...fields].filter(([, value]) => value !== null))
}

function scalarText(node: Scalar): string | null {
  if (node.value === null || node.value === undefined) return null
  if (typeof node.value === 'string') return node.value
  return node.source ?? JSON.stringify(node.value)
}

function offsetOf(node: Node | null, path: Path): number {
  let offset = node?.range?.[0] ?? 0
  let current: unknown = node
  for (const step of path) {
    if (isSeq(current) && typeof step === 'number') current = current.items[step]
    else if (isMap(current)) {
      const pair = current.items.find(
        (item) => isPair(item) && isScalar(item.key) && scalarText(item.key) === String(step),
      )
      if (pair === undefined) return offset
      offset = (pair.key as Scalar).range?.[0] ?? offset
      current = pair.value
      continue
    } else return offset
    offset = (current as Node | null)?.range?.[0] ?? offset
  }
  return offset
}
