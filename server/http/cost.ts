/**
 * What an operation costs: an upper estimate of the objects in its answer, from the sizes of pages that it asks for, with
 * its variables coerced. It is counted before anything runs.
 */
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  GraphQLError,
  Kind,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql'

/** Objects in one answer. Two pages of 100 inside each other fit; three do not. */
export const MAX_COST = 25_000
/** Fields looked at while counting, so that fragments cannot multiply the counting itself. */
const MAX_VISITS = 20_000

/** How many items a plain list has, at a guess on the high side; other lists: 5. */
const LIST_SIZES: Readonly<Record<string, number>> = {
  'Query.ontology': 1,
  'Ontology.kinds': 14,
  'Ontology.predicates': 80,
  'PathResult.nodes': 1,
  'Path.hops': 4,
  'Path.entities': 5,
  'PathResult.obstacles': 3,
  'Dossier.sections': 8,
  'DossierSection.sentences': 10,
  'Dossier.notes': 80,
  'Query.setAside': 25,
  'Withdrawal.paths': 2,
  'Downgrade.paths': 2,
  'Query.chainTemplates': 6,
  'Query.responsibility': 3,
  'ChainStep.hops': 4,
  'ChainStep.gaps': 2,
  'Passage.context': 1,
  'SearchHit.matchedParts': 3,
  'Query.mentions': 300,
  'Mention.candidates': 2,
}
const DEFAULT_LIST_SIZE = 5
const PAGE_FIELDS = new Set(['edges', 'nodes'])

interface Counter {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, { readonly type: string; readonly set: SelectionSetNode }>
  readonly variables: Parameters<typeof getArgumentValues>[2]
  visits: number
}

/** The cost, or an error when it is above the cap; null when the variables do not fit, which the executor reports better. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>>,
): number | GraphQLError | null {
  const operation = getOperationAST(document, operationName)
  if (!operation) return null
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (!coerced.variableValues) return null
  const counter: Counter = { schema, fragments: fragmentsOf(document), variables: coerced.variableValues, visits: 0 }
  const cost = costOfOperation(counter, operation)
  if (cost <= MAX_COST) return cost
  return new GraphQLError(
    `The operation may answer more than ${MAX_COST} objects; ask for smaller pages (first) or fewer levels`,
    {
      extensions: {
        code: 'TOO_LARGE',
        limit: MAX_COST,
        found: Number.isFinite(cost) ? cost : null,
        http: { status: 400 },
      },
    },
  )
}

function costOfOperation(counter: Counter, operation: OperationDefinitionNode): number {
  const root = counter.schema.getRootType(operation.operation)
  return root ? costOfSet(counter, root, operation.selectionSet, 1) : 0
}

/** @param page how many items `edges` and `nodes` of this object have */
function costOfSet(counter: Counter, type: GraphQLNamedType, set: SelectionSetNode, page: number): number {
  let cost = 0
  for (const node of set.selections) {
    if (++counter.visits > MAX_VISITS) return Number.POSITIVE_INFINITY
    if (node.kind === Kind.FIELD) {
      cost += costOfField(counter, type, node, page)
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      const condition = node.typeCondition && counter.schema.getType(node.typeCondition.name.value)
      cost += costOfSet(counter, condition ?? type, node.selectionSet, page)
    } else {
      const fragment = counter.fragments.get(node.name.value)
      const condition = fragment && counter.schema.getType(fragment.type)
      if (fragment && condition) cost += costOfSet(counter, condition, fragment.set, page)
    }
  }
  return cost
}

function costOfField(counter: Counter, type: GraphQLNamedType, node: FieldNode, page: number): number {
  const name = node.name.value
  if (!node.selectionSet || isUnionType(type) || !(isObjectType(type) || isInterfaceType(type))) return 0
  const field = type.getFields()[name]
  if (!field) return 0
  const result = getNamedType(field.type)
  const args = field.args.length > 0 ? argumentsOf(counter, field, node) : {}
  const first = typeof args.first === 'number' ? args.first : 1
  const isList = String(field.type).includes('[')
  let items = 1
  if (PAGE_FIELDS.has(name) && page > 1) items = page
  else if (Array.isArray(args.ids)) items = args.ids.length
  else if (isList) items = LIST_SIZES[`${type.name}.${name}`] ?? DEFAULT_LIST_SIZE
  return items * (1 + costOfSet(counter, result, node.selectionSet, first))
}

function argumentsOf(
  counter: Counter,
  field: Parameters<typeof getArgumentValues>[0],
  node: FieldNode,
): Record<string, unknown> {
  try {
    return getArgumentValues(field, node, counter.variables)
  } catch {
    // A missing or ill-typed argument: the executor reports it at its place.
    return {}
  }
}

function fragmentsOf(document: DocumentNode): Counter['fragments'] {
  return new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION
        ? [[node.name.value, { type: node.typeCondition.name.value, set: node.selectionSet }] as const]
        : [],
    ),
  )
}
