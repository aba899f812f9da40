/** Yoga plugin: tokens while parsing, depth and counts while validating, cost before executing. */
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { MAX_COST, costOf } from './cost.ts'
import { MAX_TOKENS, operationLimits } from './operation-limits.ts'

export function useLimits(): Plugin {
  return {
    onParse: ({ setParseFn }) => setParseFn((source: string, options: object) => parseLimited(source, options)),
    onValidate: ({ addValidationRule }) => addValidationRule(operationLimits()),
    onExecute: ({ args, setResultAndStopExecution }) => {
      const { schema, document, operationName, variableValues } = args as {
        schema: GraphQLSchema
        document: DocumentNode
        operationName?: string
        variableValues?: Record<string, unknown>
      }
      const cost = costOf(schema, document, operationName, variableValues ?? {})
      if (cost instanceof GraphQLError) return setResultAndStopExecution({ errors: [cost] })
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (cost === null || Symbol.asyncIterator in result) return
          setResult({ ...result, extensions: { ...result.extensions, cost: { objects: cost, limit: MAX_COST } } })
        },
      }
    },
  }
}

function parseLimited(source: string, options: object): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: MAX_TOKENS })
  } catch (error) {
    if (!(error instanceof GraphQLError) || !error.message.includes('token')) throw error
    throw new GraphQLError(`The document has more than ${MAX_TOKENS} tokens`, {
      extensions: { code: 'TOO_LARGE', limit: MAX_TOKENS, http: { status: 400 } },
    })
  }
}
