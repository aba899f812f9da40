/** Runs a query for an export: with the sources of each claim, or not at all. */
import { type DocumentNode, execute, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql'
import { CounterwatchError } from '../../model/errors.ts'
import type { Json } from '../../services/export/sources.ts'
import type { GraphQLContext } from '../context.ts'
import { addSources } from './add-sources.ts'

export interface ExportQuery {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
}

/** @throws BAD_INPUT for a query that GraphQL refuses; an answer in part is none */
export async function runExportQuery(
  { query, variables = {} }: ExportQuery,
  schema: GraphQLSchema,
  context: GraphQLContext,
): Promise<Json> {
  const asked = parsed(query)
  refuse(validate(schema, asked))
  const document = addSources(asked, schema)
  // A query may have used the names of the added fields for something else.
  refuse(validate(schema, document))
  const result = await execute({ schema, document, variableValues: { ...variables }, contextValue: context })
  const [first] = result.errors ?? []
  // What a service refused keeps its own code, and a fault stays one.
  if (first?.originalError && !(first.originalError instanceof GraphQLError)) throw first.originalError
  refuse(result.errors ?? [])
  return JSON.parse(JSON.stringify(result.data ?? null)) as Json
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query)
  } catch (error) {
    if (error instanceof GraphQLError) refuse([error])
    throw error
  }
}

function refuse(errors: readonly GraphQLError[]): void {
  const [first] = errors
  if (!first) return
  const line = first.locations?.[0]?.line
  throw new CounterwatchError(
    'BAD_INPUT',
    `The query is not accepted: ${errors.map(({ message }) => message).join(' ')}`,
    {
      field: 'query',
      accepted: 'a query of the schema that GraphQL introspection tells',
      ...(line !== undefined && { line }),
    },
  )
}
