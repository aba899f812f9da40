/**
 * Limits on the text of an operation, as one validation rule: depth, aliases, root fields and directives. They do not
 * depend on variables, so Yoga may cache the verdict with the document; what an operation costs is priced in `cost.ts`.
 */
import { type ASTVisitor, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql'

export interface OperationLimits {
  readonly depth: number
  readonly aliases: number
  readonly rootFields: number
  readonly directives: number
}

/** The usual introspection query has depth 15 and one alias. */
export const OPERATION_LIMITS: OperationLimits = { depth: 16, aliases: 30, rootFields: 20, directives: 50 }

/** Most lexical tokens of a document; the parser stops there. */
export const MAX_TOKENS = 3_000

export function operationLimits(
  limits: OperationLimits = OPERATION_LIMITS,
): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    const counts = { aliases: 0, directives: 0 }
    const depths = new Map<string, number>()
    const refuse = (what: string, found: number, limit: number) =>
      context.reportError(
        new GraphQLError(`The operation has ${found} ${what}; at most ${limit} are accepted`, {
          extensions: { code: 'TOO_LARGE', limit, found, http: { status: 400 } },
        }),
      )
    return {
      Field: (node) => void (node.alias && counts.aliases++),
      Directive: () => void counts.directives++,
      OperationDefinition: (node) => {
        const depth = depthOf(context, node.selectionSet, depths)
        if (depth > limits.depth) refuse('levels of fields', depth, limits.depth)
        const rootFields = node.selectionSet.selections.length
        if (rootFields > limits.rootFields) refuse('root fields', rootFields, limits.rootFields)
      },
      Document: {
        leave: () => {
          if (counts.aliases > limits.aliases) refuse('aliases', counts.aliases, limits.aliases)
          if (counts.directives > limits.directives) refuse('directives', counts.directives, limits.directives)
        },
      },
    }
  }
}

/** Levels of fields below a selection set; each fragment is measured once, so fragments cannot multiply the work. */
function depthOf(context: ValidationContext, set: SelectionSetNode, known: Map<string, number>): number {
  let deepest = 0
  for (const node of set.selections) {
    let depth: number
    if (node.kind === Kind.FIELD) depth = 1 + (node.selectionSet ? depthOf(context, node.selectionSet, known) : 0)
    else if (node.kind === Kind.INLINE_FRAGMENT) depth = depthOf(context, node.selectionSet, known)
    else depth = fragmentDepth(context, node.name.value, known)
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function fragmentDepth(context: ValidationContext, name: string, known: Map<string, number>): number {
  const measured = known.get(name)
  if (measured !== undefined) return measured
  // A fragment that contains itself is refused by another rule; here it must only not go on for ever.
  known.set(name, 0)
  const fragment = context.getFragment(name)
  const depth = fragment ? depthOf(context, fragment.selectionSet, known) : 0
  known.set(name, depth)
  return depth
}
