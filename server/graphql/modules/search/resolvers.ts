import type { GraphQLResolveInfo } from 'graphql'
import { search } from '../../../services/search.ts'
import { decodeCursor, itemSelection, pageSize, toConnection } from '../../../store/connection.ts'
import { within } from '../../../store/selection.ts'
import { type GraphQLContext, readOptions } from '../../context.ts'
import { selectionOf } from '../../selection.ts'

interface SearchArgs {
  readonly query: string
  readonly kinds?: readonly string[] | null
  readonly first?: number | null
  readonly after?: string | null
}

export const searchResolvers = {
  Query: {
    search: async (_: unknown, args: SearchArgs, context: GraphQLContext, info: GraphQLResolveInfo) => {
      const first = pageSize(args.first, 10)
      const after = decodeCursor(args.after, 2)
      const options = readOptions(context)
      const hits = await search(context.store, args.query, args.kinds ?? null, options)
      const rest = after ? hits.filter(({ score, slug }) => isBehind(score, slug, after as [string, string])) : hits
      const page = rest.slice(0, first + 1)
      const wanted = within(itemSelection(selectionOf(info)), 'entity')
      const ids = page.slice(0, first).map(({ id }) => id)
      const rows = wanted.fields.length > 0 ? await context.store.select({ from: 'ids', type: 'Entity', ids }, wanted, options) : []
      const byId = new Map(rows.map(({ key, object }) => [key[0], object]))
      const items = page.map(({ id, slug, score, matchedName, matchKind }) => ({
        key: [scoreKey(score), slug],
        node: { entity: byId.get(id) ?? null, score, matchedName, matchKind },
      }))
      return toConnection(items, first, args.after)
    },
  },
}

/** Scores are compared as they stand in the cursor. */
function scoreKey(score: number): string {
  return score.toFixed(6)
}

function isBehind(score: number, slug: string, [afterScore, afterSlug]: [string, string]): boolean {
  const key = scoreKey(score)
  return Number(key) < Number(afterScore) || (key === afterScore && slug > afterSlug)
}
