import type { GraphQLResolveInfo } from 'graphql'
import { contentKey, type ContentHit, searchContent } from '../../../services/search-content.ts'
import type { Hit } from '../../../services/search.ts'
import { decodeCursor, itemSelection, pageSize, toConnection } from '../../../store/connection.ts'
import { within } from '../../../store/selection.ts'
import { type ClockArgs, type GraphQLContext, readOptions } from '../../context.ts'
import { objectsById } from '../../objects-by-id.ts'
import { selectionOf } from '../../selection.ts'

interface PageArgs extends ClockArgs {
  readonly query: string
  readonly first?: number | null
  readonly after?: string | null
}

interface SearchArgs extends PageArgs {
  readonly kinds?: readonly string[] | null
}

export const searchResolvers = {
  Query: {
    search: async (_: unknown, args: SearchArgs, context: GraphQLContext, info: GraphQLResolveInfo) => {
      const options = readOptions(context, args)
      const { page, first } = pageOf(args)
      const { hits, readAs } = await context.searcher.search(args.query, args.kinds ?? null, options)
      const shown = page(hits, ({ score, slug }) => [score, slug])
      const wanted = within(itemSelection(selectionOf(info)), 'entity')
      const entities = await objectsById(
        context.store,
        'Entity',
        shown.slice(0, first).map(({ item }) => item.id),
        wanted,
        options,
      )
      const items = shown.map(({ key, item }) => ({
        key,
        node: { ...hitFields(item), entity: entities.get(item.id) ?? null },
      }))
      return { ...toConnection(items, first, args.after), readAs, didYouMean: suggestion(hits) }
    },
    searchContent: async (_: unknown, args: PageArgs, context: GraphQLContext, info: GraphQLResolveInfo) => {
      const options = readOptions(context, args)
      const { page, first } = pageOf(args)
      const shown = page(await searchContent(context.store, args.query, options), (hit) => [hit.score, contentKey(hit)])
      const wanted = itemSelection(selectionOf(info))
      const ids = (isClaim: boolean) =>
        shown.slice(0, first).flatMap(({ item }) => ((item.type === 'claim') === isClaim ? item.id : []))
      const [claims, entities] = await Promise.all([
        objectsById(context.store, 'Claim', ids(true), within(wanted, 'claim'), options),
        objectsById(context.store, 'Entity', ids(false), within(wanted, 'entity'), options),
      ])
      const items = shown.map(({ key, item }) => ({
        key,
        node: { ...contentFields(item), claim: claims.get(item.id) ?? null, entity: entities.get(item.id) ?? null },
      }))
      return toConnection(items, first, args.after)
    },
  },
}

function hitFields({ score, confident, matchedName, matchKind, parts }: Hit) {
  return { score, confident, matchedName, matchKind, matchedParts: parts }
}

function contentFields({ type, score, text, lang, parts, paragraph }: ContentHit) {
  return { kind: type, score, text, lang, parts, paragraph }
}

/** The likeliest name, where none is what was asked for. */
function suggestion(hits: readonly Hit[]): string | null {
  const [best] = hits
  return best && !best.confident ? best.matchedName.text : null
}

interface Placed<T> {
  readonly key: readonly [string, string]
  readonly item: T
}

/** One more than a page, behind the cursor. Scores are compared as they stand in the cursor. */
function pageOf({ first: asked, after: cursor }: PageArgs) {
  const first = pageSize(asked, 10)
  const after = decodeCursor(cursor, 2)
  const page = <T>(hits: readonly T[], keyOf: (hit: T) => [number, string]): Placed<T>[] =>
    hits
      .map((item): Placed<T> => {
        const [score, name] = keyOf(item)
        return { item, key: [score.toFixed(6), name] }
      })
      .filter(({ key }) => after === null || isBehind(key, after))
      .slice(0, first + 1)
  return { first, page }
}

function isBehind(
  [score, name]: readonly [string, string],
  [afterScore = '', afterName = '']: readonly string[],
): boolean {
  return Number(score) < Number(afterScore) || (score === afterScore && name > afterName)
}
