/**
 * What a caller wants to see of an object, as plain data: fields by name with their arguments, and for each what is wanted
 * of its value. It is canonical: aliases are gone, equal fields are merged, and fields are in order of their keys, so that
 * two requests of the same shape have the same selection.
 */
export interface Selection {
  readonly fields: readonly FieldSelection[]
}

export interface FieldSelection {
  readonly name: string
  /** Coerced arguments, defaults included; absent ones left out. */
  readonly args: Readonly<Record<string, unknown>>
  /** Null for a field without fields of its own. */
  readonly selection: Selection | null
}

/** An object as the store answers it: values by field key. */
export type Answer = { [fieldKey: string]: unknown }

/** Under this key an object says what it is, where its type alone does not tell: a kind of entity, or the type of a node. */
export const TYPE_KEY = '__type'

/** The key of a field in an answer: its name, and its arguments where it has any. */
export function fieldKey(name: string, args: Readonly<Record<string, unknown>>): string {
  const given = Object.keys(args).filter((key) => args[key] !== undefined)
  if (given.length === 0) return name
  return `${name} ${JSON.stringify(given.sort().map((key) => [key, args[key]]))}`
}

export function select(...fields: (string | FieldSelection)[]): Selection {
  return mergeSelections(
    fields.map((field) => ({
      fields: [typeof field === 'string' ? { name: field, args: {}, selection: null } : field],
    })),
  )
}

export function field(
  name: string,
  selection: Selection | null = null,
  args: FieldSelection['args'] = {},
): FieldSelection {
  return { name, args, selection }
}

/** One selection that holds all that several want. */
export function mergeSelections(selections: readonly Selection[]): Selection {
  const byKey = new Map<string, FieldSelection>()
  for (const { fields } of selections) {
    for (const wanted of fields) {
      const key = fieldKey(wanted.name, wanted.args)
      const known = byKey.get(key)
      byKey.set(key, known ? { ...known, selection: mergeTwo(known.selection, wanted.selection) } : wanted)
    }
  }
  const keys = [...byKey.keys()].sort()
  return { fields: keys.map((key) => byKey.get(key) as FieldSelection) }
}

function mergeTwo(a: Selection | null, b: Selection | null): Selection | null {
  if (a === null) return b
  return b === null ? a : mergeSelections([a, b])
}

/** What is wanted of the value of a field, in all its variants; empty where nothing is. */
export function within(selection: Selection | null, ...path: string[]): Selection {
  let here = selection
  for (const name of path) {
    const inner = (here?.fields ?? []).flatMap((each) => (each.name === name && each.selection ? [each.selection] : []))
    here = mergeSelections(inner)
  }
  return here ?? { fields: [] }
}

export function wants(selection: Selection | null, name: string): boolean {
  return selection?.fields.some((each) => each.name === name) ?? false
}
