import type { GraphQLResolveInfo } from 'graphql'
import { typeOfId } from '../../../model/ids.ts'
import { listClaims } from '../../../services/lists.ts'
import { itemSelection, pageSize, toConnection } from '../../../store/connection.ts'
import type { ClaimFilter } from '../../../store/read-port.ts'
import { type ClockArgs, type GraphQLContext, readOptions } from '../../context.ts'
import { selectionOf } from '../../selection.ts'

interface ClaimArgs extends ClockArgs {
  readonly id: string
}

interface ClaimsArgs extends ClockArgs {
  readonly filter?: ClaimFilter | null
  readonly first?: number | null
  readonly after?: string | null
}

export const claimResolvers = {
  Query: {
    claim: async (_: unknown, { id, ...clocks }: ClaimArgs, context: GraphQLContext, info: GraphQLResolveInfo) => {
      if (typeOfId(id) !== 'claim') return null
      const rows = await context.store.select(
        { from: 'ids', type: 'Claim', ids: [id] },
        selectionOf(info),
        readOptions(context, clocks),
      )
      return rows[0]?.object ?? null
    },
    claims: async (_: unknown, args: ClaimsArgs, context: GraphQLContext, info: GraphQLResolveInfo) => {
      const page = { first: pageSize(args.first, 25), after: args.after }
      const rows = await listClaims(
        context.store,
        args.filter ?? {},
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
