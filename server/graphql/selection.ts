/**
 * From a field of a GraphQL operation to the plain selection of the store: fragments inlined, `@skip` and `@include`
 * applied, aliases dropped, arguments coerced. Fields of fragments on different types are taken together: the store
 * answers null for what an object does not have.
 */
import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { type FieldSelection, type Selection, mergeSelections } from '../store/selection.ts'

export function selectionOf(info: GraphQLResolveInfo): Selection {
  const type = getNamedType(info.returnType)
  return mergeSelections(
    info.fieldNodes.flatMap((node) => (node.selectionSet ? [fromSet(info, type, node.selectionSet)] : [])),
  )
}

/** The selection for one of the types that an abstract field may have: without the fields of the other types. */
export function selectionOfType(info: GraphQLResolveInfo, admits: (typeName: string) => boolean): Selection {
  const type = getNamedType(info.returnType)
  return mergeSelections(
    info.fieldNodes.flatMap((node) => (node.selectionSet ? [fromSet(info, type, node.selectionSet, admits)] : [])),
  )
}

function fromSet(
  info: GraphQLResolveInfo,
  type: GraphQLNamedType,
  set: SelectionSetNode,
  admits: (typeName: string) => boolean = () => true,
): Selection {
  const parts = set.selections.map((node): Selection => {
    if (!isIncluded(info, node)) return { fields: [] }
    if (node.kind === Kind.FIELD) return { fields: fromField(info, type, node) }
    const [condition, inner] =
      node.kind === Kind.INLINE_FRAGMENT
        ? [node.typeCondition?.name.value, node.selectionSet]
        : fragmentOf(info, node.name.value)
    if (condition !== undefined && !admits(condition)) return { fields: [] }
    return fromSet(info, (condition && info.schema.getType(condition)) || type, inner, admits)
  })
  return mergeSelections(parts)
}

function fromField(info: GraphQLResolveInfo, type: GraphQLNamedType, node: FieldNode): FieldSelection[] {
  const name = node.name.value
  const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
  // `__typename` has no definition of its own.
  if (!definition) return []
  const args = definition.args.length > 0 ? getArgumentValues(definition, node, info.variableValues) : {}
  const selection = node.selectionSet ? fromSet(info, getNamedType(definition.type), node.selectionSet) : null
  return [{ name, args, selection }]
}

function fragmentOf(info: GraphQLResolveInfo, name: string): [string, SelectionSetNode] {
  // Graphql 17 keeps a fragment with its variables, 16 as it is.
  const found = info.fragments[name] as unknown as { definition?: FragmentLike } & FragmentLike
  const fragment = found.definition ?? found
  return [fragment.typeCondition.name.value, fragment.selectionSet]
}

interface FragmentLike {
  readonly typeCondition: { readonly name: { readonly value: string } }
  readonly selectionSet: SelectionSetNode
}

function isIncluded(info: GraphQLResolveInfo, node: SelectionSetNode['selections'][number]): boolean {
  if (!node.directives?.length) return true
  if (getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.if === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.if !== false
}
