import type { GraphQLResolveInfo } from 'graphql'
import type { Path } from '../../../model/paths/path.ts'
import type { PathRequest } from '../../../model/paths/request.ts'
import { previewDecision, type QuestionChanges, stanceRows } from '../../../services/decisions/preview-decision.ts'
import { decodeCursor, itemSelection, pageSize, toConnection } from '../../../store/connection.ts'
import type { TypeName } from '../../../store/read-port.ts'
import { type Answer, mergeSelections, type Selection, within } from '../../../store/selection.ts'
import type { ClaimChange, DocumentAction } from '../../../store/set-aside-port.ts'
import { type GraphQLContext, readOptions } from '../../context.ts'
import { objectsById } from '../../objects-by-id.ts'
import { selectionOf } from '../../selection.ts'
import { load } from '../paths/hops.ts'
import { idsOfPaths, pathAnswer, wantedOfPaths } from '../paths/path-answer.ts'

interface PreviewArgs {
  readonly document: string
  readonly paths?: readonly PathRequest[] | null
}

interface PageArgs {
  readonly first?: number | null
  readonly after?: string | null
}

export const decisionResolvers = {
  Query: { withdrawal: preview('withdraw'), downgrade: preview('downgrade') },
}

function preview(action: DocumentAction) {
  return async (_: unknown, args: PreviewArgs, context: GraphQLContext, info: GraphQLResolveInfo) => {
    const options = readOptions(context)
    const { document, report, paths } = await previewDecision(context, action, args.document, args.paths ?? [], options)
    const stanceList = stanceRows(report)
    const selection = selectionOf(info)
    const read = (type: TypeName, ids: readonly string[], wanted: Selection) =>
      objectsById(context.store, type, ids, wanted, options)
    const [shown, compared] = await Promise.all([
      read('Entity', [document], within(selection, 'document')),
      pathsAnswer(context, paths, within(selection, 'paths')),
    ])
    return {
      document: shown.get(document) ?? {},
      revision: report.revision,
      stanceCount: stanceList.length,
      claimCount: report.claims.length,
      linkCount: report.claims.filter(({ link }) => link !== null).length,
      stances: async (page: PageArgs) => {
        const rows = pageOf(stanceList, page)
        const wanted = itemSelection(within(selection, 'stances'))
        const stances = await read(
          'Stance',
          rows.map(({ id }) => id),
          wanted,
        )
        return toConnection(
          rows.map(({ id }) => ({ key: [id], node: stances.get(id) ?? {} })),
          pageSize(page.first, 25),
          page.after,
        )
      },
      claims: async (page: PageArgs) => {
        const rows = pageOf(report.claims, page)
        const wanted = within(itemSelection(within(selection, 'claims')), 'claim')
        const claims = await read(
          'Claim',
          rows.map(({ id }) => id),
          wanted,
        )
        return toConnection(
          rows.map((row) => ({ key: [row.id], node: changeAnswer(row, claims.get(row.id)) })),
          pageSize(page.first, 25),
          page.after,
        )
      },
      paths: compared,
    }
  }
}

function changeAnswer({ before, after, link }: ClaimChange, claim: Answer = {}): Answer {
  return { claim, before, after, link: link !== null }
}

/** One more than a page holds, where more follow; rows come in the order of their ids. */
function pageOf<T extends { readonly id: string }>(rows: readonly T[], { first, after }: PageArgs): readonly T[] {
  const [from = ''] = decodeCursor(after, 1) ?? []
  return rows.filter(({ id }) => id > from).slice(0, pageSize(first, 25) + 1)
}

async function pathsAnswer(
  context: GraphQLContext,
  questions: readonly QuestionChanges[],
  wanted: Selection,
): Promise<Answer[]> {
  const all = questions.flatMap(({ before, after }) => [...before.paths, ...after.paths])
  const ofPath = mergeSelections(
    ['vanishing', 'appearing', 'weaker', 'stronger'].flatMap((list) => {
      const items = within(wanted, list)
      return [items, within(items, 'before'), within(items, 'after')]
    }),
  )
  const loaded = await load(context, idsOfPaths(all, []), wantedOfPaths(ofPath))
  return questions.map(({ vanishing, appearing, weaker, stronger, complete, before: { policy } }) => {
    const show = (path: Path): Answer => pathAnswer(path, undefined, loaded, policy.validAt)
    const pairs = (list: QuestionChanges['weaker']) =>
      list.map(({ before, after }) => ({ before: show(before), after: show(after) }))
    return {
      vanishing: vanishing.map(show),
      appearing: appearing.map(show),
      weaker: pairs(weaker),
      stronger: pairs(stronger),
      complete,
    }
  })
}
