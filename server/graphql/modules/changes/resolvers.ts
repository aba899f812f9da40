import type { GraphQLResolveInfo } from 'graphql'
import { before, listChanges } from '../../../services/list-changes.ts'
import type { LoggedChange } from '../../../store/change-port.ts'
import { encodeCursor, itemSelection, pageSize, toConnection } from '../../../store/connection.ts'
import type { ReadOptions, TypeName } from '../../../store/read-port.ts'
import {
  type Answer,
  field,
  fieldKey,
  mergeSelections,
  select,
  type Selection,
  wants,
  within,
} from '../../../store/selection.ts'
import type { Lang } from '../../../model/vocabulary.ts'
import { LANGS } from '../../../model/vocabulary.ts'
import { type GraphQLContext, readOptions } from '../../context.ts'
import { selectionOf } from '../../selection.ts'

interface ChangesArgs {
  readonly since?: string | null
  readonly first?: number | null
  readonly entity?: string | null
}

/** Objects by id and moment. */
type AtMoments = (type: TypeName, items: readonly Moment[], wanted: Selection) => Promise<ReadonlyMap<string, Answer>>

interface Moment {
  readonly id: string
  readonly at: string
}

export const changesResolvers = {
  Query: {
    changes: async (_: unknown, args: ChangesArgs, context: GraphQLContext, info: GraphQLResolveInfo) => {
      const first = pageSize(args.first, 100)
      const options = readOptions(context)
      const since = args.since ?? null
      const { changes, place } = await listChanges(context, { since, first, entity: args.entity ?? null }, options)
      const nodes = await answers(
        atMoments(context, options),
        changes.slice(0, first),
        itemSelection(selectionOf(info)),
      )
      const connection = toConnection(
        changes.map(({ at, id }, i) => ({ key: [at, id], node: nodes[i] ?? null })),
        first,
        since,
      )
      const pageInfo = connection.pageInfo as Answer
      const endCursor = pageInfo.endCursor ?? encodeCursor([place.at, place.id])
      return { ...connection, pageInfo: { ...pageInfo, endCursor } }
    },
  },
}

function atMoments({ store }: GraphQLContext, options: ReadOptions): AtMoments {
  return async (type, items, wanted) => {
    if (items.length === 0 || wanted.fields.length === 0) return new Map()
    const unique = new Map(items.map((item) => [keyOf(item), item]))
    const rows = await store.select({ from: 'moments', type, items: [...unique.values()] }, wanted, options)
    return new Map(
      // The database leaves out milliseconds that are nought.
      rows.map(({ key: [id = '', at = ''], object }) => [keyOf({ id, at: new Date(at).toISOString() }), object]),
    )
  }
}

async function answers(read: AtMoments, changes: readonly LoggedChange[], wanted: Selection): Promise<Answer[]> {
  const summaries = wants(wanted, 'summary')
  const perLang = (name: string): Selection =>
    summaries ? select(...LANGS.map((lang) => field(name, null, { lang }))) : { fields: [] }
  const counts = select('status', 'origins')
  const items = (idOf: (change: LoggedChange) => string | null, momentOf: (change: LoggedChange) => string) =>
    changes.flatMap((change): Moment[] => {
      const id = idOf(change)
      return id === null ? [] : [{ id, at: momentOf(change) }]
    })
  const onlyClaims = ({ type, id }: LoggedChange) => (type === 'claim' ? id : null)
  const [entities, claims, stances, were, are] = await Promise.all([
    read('Entity', items(entityOf, seenAt), mergeSelections([within(wanted, 'entity'), perLang('name')])),
    read(
      'Claim',
      items(({ claim }) => claim, seenAt),
      mergeSelections([within(wanted, 'claim'), perLang('summary')]),
    ),
    read('Stance', items(stanceOf, seenAt), within(wanted, 'stance')),
    wants(wanted, 'before')
      ? read(
          'Claim',
          items(onlyClaims, ({ at }) => before(at)),
          counts,
        )
      : NONE,
    wants(wanted, 'after')
      ? read(
          'Claim',
          items(onlyClaims, ({ at }) => at),
          counts,
        )
      : NONE,
  ])
  return changes.map((change) => {
    const { kind, at, id, type, claim } = change
    const shown = (found: ReadonlyMap<string, Answer>, wantedId: string | null) =>
      wantedId === null ? null : (found.get(keyOf({ id: wantedId, at: seenAt(change) })) ?? null)
    const entity = shown(entities, entityOf(change))
    const claimAnswer = shown(claims, claim)
    return {
      kind,
      at,
      id,
      type,
      entity,
      claim: claimAnswer,
      stance: shown(stances, stanceOf(change)),
      before: were.get(keyOf({ id, at: before(at) })) ?? null,
      after: are.get(keyOf({ id, at })) ?? null,
      summary: ({ lang }: { lang: Lang }) =>
        entity?.[fieldKey('name', { lang })] ?? claimAnswer?.[fieldKey('summary', { lang })] ?? null,
    }
  })
}

const NONE: ReadonlyMap<string, Answer> = new Map()

/** What was retracted is shown as it was known right before. */
function seenAt({ kind, at }: LoggedChange): string {
  return kind === 'retracted' ? before(at) : at
}

function entityOf({ type, id }: LoggedChange): string | null {
  return type === 'entity' || type === 'document' ? id : null
}

function stanceOf({ type, id }: LoggedChange): string | null {
  return type === 'stance' ? id : null
}

function keyOf({ id, at }: Moment): string {
  return `${id} ${at}`
}
