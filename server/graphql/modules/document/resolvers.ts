import type { GraphQLResolveInfo } from 'graphql'
import { listEntities } from '../../../services/lists.ts'
import { itemSelection, pageSize, toConnection } from '../../../store/connection.ts'
import { type ClockArgs, type GraphQLContext, readOptions } from '../../context.ts'
import { selectionOf } from '../../selection.ts'

interface DocumentsArgs extends ClockArgs {
  readonly read?: boolean | null
  readonly first?: number | null
  readonly after?: string | null
}

export const documentResolvers = {
  Query: {
    documents: async (_: unknown, args: DocumentsArgs, context: GraphQLContext, info: GraphQLResolveInfo) => {
      const page = { first: pageSize(args.first, 25), after: args.after }
      const filter = { kinds: ['Document'], read: args.read ?? null }
      const rows = await listEntities(
        context.store,
        filter,
        page,
        itemSelection(selectionOf(info)),
        readOptions(context, args),
      )
      return toConnection(
        rows.map(({ key, object }) => ({ key, node: object })),
        page.first,
        page.after,
      )
    },
  },
}
