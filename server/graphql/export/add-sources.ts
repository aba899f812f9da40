/** Adds to each claim that an operation asks for what tells its sources: id, status, and who says what where. */
import {
  type DocumentNode,
  type GraphQLSchema,
  type SelectionNode,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { ADDED } from '../../services/export/sources.ts'

const SOURCES = fieldsOf(`{
  ${ADDED.claim}: id
  ${ADDED.status}: status
  ${ADDED.sources}: stances { kind scope date counts speaker { slug } passage { document { slug } paragraph start end } }
}`)

/** Wherever a selection is on Claim, in fragments too; what was asked for stays as it was. */
export function addSources(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema)
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave: (node) => {
          if (types.getParentType()?.name !== 'Claim') return undefined
          return { ...node, selections: [...node.selections, ...SOURCES] }
        },
      },
    }),
  )
}

function fieldsOf(text: string): readonly SelectionNode[] {
  const [operation] = parse(text, { noLocation: true }).definitions
  return operation && 'selectionSet' in operation && operation.selectionSet ? operation.selectionSet.selections : []
}
