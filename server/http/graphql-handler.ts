/** GraphQL over HTTP by Yoga: the schema, the plugins, and the masking of faults. */
import { execute, type GraphQLSchema } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { GraphQLContext } from '../graphql/context.ts'
import { type LogFault, toGraphQLError } from '../graphql/errors.ts'
import { useLimits } from './use-limits.ts'

export interface GraphQLHandlerOptions {
  readonly schema: GraphQLSchema
  readonly context: Omit<GraphQLContext, 'request'>
  readonly logFault: LogFault
  readonly plugins?: readonly Plugin[]
}

export function createGraphQLHandler(options: GraphQLHandlerOptions) {
  return createYoga({
    schema: options.schema,
    context: ({ request }) => ({ ...options.context, request }),
    plugins: [useLimits(), useGraphQLJs(), ...(options.plugins ?? [])],
    maskedErrors: {
      errorMessage: 'Something went wrong on our side',
      maskError: (error) => toGraphQLError(error, options.logFault),
    },
    graphqlEndpoint: '/graphql',
    // The page, the origin checks and the health routes are ours (`routes.ts`).
    graphiql: false,
    landingPage: false,
    cors: false,
    logging: false,
    batching: false,
    multipart: false,
  })
}

/** The executor of graphql-js 17, and not the one that Yoga brings: one set of rules for variables in the whole server. */
function useGraphQLJs(): Plugin {
  return { onExecute: ({ setExecuteFn }) => setExecuteFn((args: Parameters<typeof execute>[0]) => execute(args)) }
}
