import type { GraphQLResolveInfo } from 'graphql'
import type { Hit } from '../../../services/search.ts'
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
      const { hits, readAs } = await context.searcher.search(args.query, args.kinds ?? null, options)
      const rest = after ? hits.filter(({ score, slug }) => isBehind(score, slug, after as [string, string])) : hits
      const page = rest.slice(0, first + 1)
      const wanted = within(itemSelection(selectionOf(info)), 'entity')
      const ids = page.slice(0, first).map(({ id }) => id)
      const rows = wanted.fields.length > 0 ? await context.store.select({ from: 'ids', type: 'Entity', ids }, wanted, options) : []
      const byId = new Map(rows.map(({ key, object }) => [key[0], object]))
      const items = page.map((hit) => ({
        key: [scoreKey(hit.score), hit.slug],
        node: { ...hitFields(hit), entity: byId.get(hit.id) ?? null },
      }))
      return { ...toConnection(items, first, args.after), readAs, didYouMean: suggestion(hits) }
    },
  },
}

function hitFields({ score, confident, matchedName, matchKind, parts }: Hit) {
  return { score, confident, matchedName, matchKind, matchedParts: parts }
}

/** The likeliest name, where none is what was asked for. */
function suggestion(hits: readonly Hit[]): string | null {
  const [best] = hits
  return best && !best.confident ? best.matchedName.text : null
}

/** Scores are compared as they stand in the cursor. */
function scoreKey(score: number): string {
  return score.toFixed(6)
}

function isBehind(score: number, slug: string, [afterScore, afterSlug]: [string, string]): boolean {
  const key = scoreKey(score)
  return Number(key) < Number(afterScore) || (key === afterScore && slug > afterSlug)
}
