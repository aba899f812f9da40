/** Hops as GraphQL answers them: what a service found, with what is wanted of the entities and claims that it names. */
import { isStatedAt, type PartialDate } from '../../../model/partial-date.ts'
import { hopSentence } from '../../../model/paths/hop-sentence.ts'
import type { PathLink } from '../../../model/paths/path-graph.ts'
import { LANGS, type Lang } from '../../../model/vocabulary.ts'
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
import { type ClockArgs, type GraphQLContext, readOptions } from '../../context.ts'

/** A hop by ids. */
export interface HopToShow {
  readonly from: string
  readonly to: string
  readonly link: Omit<PathLink, 'subject' | 'object'>
  readonly direction: 'outgoing' | 'incoming'
}

/** What is wanted of entities and of claims. */
export interface Wanted {
  readonly entity: Selection
  readonly claim: Selection
}

export interface Loaded {
  readonly entities: ReadonlyMap<string, Answer>
  readonly claims: ReadonlyMap<string, Answer>
}

/** What a selection on hops wants; sentences want names. */
export function wantedOfHops(hops: Selection): Wanted {
  return {
    entity: mergeSelections([
      within(hops, 'from'),
      within(hops, 'to'),
      wants(hops, 'sentence') ? NAMES : { fields: [] },
    ]),
    claim: within(hops, 'claim'),
  }
}

/** The name in each language, for sentences. */
export const NAMES: Selection = select(...LANGS.map((lang) => field('name', null, { lang })))

/** What is wanted of all entities in one read, and of all claims in another. */
export async function load(
  context: GraphQLContext,
  ids: { readonly entities: readonly string[]; readonly claims: readonly string[] },
  wanted: Wanted,
  clocks: ClockArgs = {},
): Promise<Loaded> {
  const read = async (type: 'Entity' | 'Claim', wantedIds: readonly string[], selection: Selection) => {
    if (wantedIds.length === 0 || (selection.fields.length === 0 && type === 'Claim')) return new Map<string, Answer>()
    const rows = await context.store.select(
      { from: 'ids', type, ids: [...new Set(wantedIds)] },
      selection,
      readOptions(context, clocks),
    )
    return new Map(rows.map(({ key, object }) => [key[0] as string, object]))
  }
  const [entities, claims] = await Promise.all([
    read('Entity', ids.entities, wanted.entity),
    read('Claim', ids.claims, wanted.claim),
  ])
  return { entities, claims }
}

export function nameOf({ entities }: Loaded, id: string, lang: Lang): string {
  return (entities.get(id)?.[fieldKey('name', { lang })] as string | undefined) ?? id
}

export function hopAnswer(
  { from, to, link, direction }: HopToShow,
  loaded: Loaded,
  validAt: PartialDate | null,
): Answer {
  const [subject, object] = direction === 'outgoing' ? [from, to] : [to, from]
  return {
    from: loaded.entities.get(from) ?? null,
    to: loaded.entities.get(to) ?? null,
    claim: loaded.claims.get(link.claim) ?? {},
    direction,
    status: link.status,
    origins: link.origins,
    dateStated: validAt === null ? null : isStatedAt(link.validFrom, link.validTo, validAt),
    sentence: ({ lang }: { lang: Lang }) =>
      hopSentence(link, nameOf(loaded, subject, lang), nameOf(loaded, object, lang), lang),
  }
}
