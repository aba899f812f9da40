import type { GraphQLResolveInfo } from 'graphql'
import { isStatedAt, type PartialDate } from '../../../model/partial-date.ts'
import { hopSentence } from '../../../model/paths/hop-sentence.ts'
import { entitiesOf, type Path, type PathHop } from '../../../model/paths/path.ts'
import { weakestReason, weaknessOf } from '../../../model/paths/weakest-reason.ts'
import { LANGS, type Lang } from '../../../model/vocabulary.ts'
import type { PathCut } from '../../../services/paths/find-cuts.ts'
import type { FoundPaths, PathsRequest } from '../../../services/paths/find-paths.ts'
import {
  type Answer,
  type Selection,
  fieldKey,
  field,
  mergeSelections,
  select,
  wants,
  within,
} from '../../../store/selection.ts'
import { type GraphQLContext, readOptions } from '../../context.ts'
import { selectionOf } from '../../selection.ts'

type PathsArgs = Omit<PathsRequest, 'signal' | 'cuts'>

export const pathsResolvers = {
  Query: {
    paths: async (_: unknown, args: PathsArgs, context: GraphQLContext, info: GraphQLResolveInfo) => {
      const wanted = within(selectionOf(info), 'nodes')
      const cuts = ['cut', 'cutSize', 'cutStoppedBy'].some((name) => wants(wanted, name))
      const found = await context.findPaths({ ...args, cuts, signal: context.request.signal })
      const loaded = await load(context, found, wanted)
      return { ...found, nodes: found.paths.map((path, i) => pathAnswer(path, found.cuts[i], loaded, found.validAt)) }
    },
  },
}

interface Loaded {
  readonly entities: ReadonlyMap<string, Answer>
  readonly claims: ReadonlyMap<string, Answer>
}

/** What is wanted of all entities in one read, and of all claims in another. */
async function load(context: GraphQLContext, { paths, cuts }: FoundPaths, wanted: Selection): Promise<Loaded> {
  const hops = within(wanted, 'hops')
  const entity = mergeSelections([
    within(hops, 'from'),
    within(hops, 'to'),
    within(wanted, 'entities'),
    wants(hops, 'sentence') ? select(...LANGS.map((lang) => field('name', null, { lang }))) : { fields: [] },
  ])
  const claim = mergeSelections([within(hops, 'claim'), within(wanted, 'cut')])
  const read = async (type: 'Entity' | 'Claim', ids: readonly string[], selection: Selection) => {
    if (selection.fields.length === 0 && type === 'Claim') return new Map<string, Answer>()
    const rows = await context.store.select(
      { from: 'ids', type, ids: [...new Set(ids)] },
      selection,
      readOptions(context),
    )
    return new Map(rows.map(({ key, object }) => [key[0] as string, object]))
  }
  const [entities, claims] = await Promise.all([
    read('Entity', paths.flatMap(entitiesOf), entity),
    read(
      'Claim',
      [
        ...paths.flatMap(({ hops: steps }) => steps.map(({ link }) => link.claim)),
        ...cuts.flatMap(({ claims: ids }) => ids ?? []),
      ],
      claim,
    ),
  ])
  return { entities, claims }
}

function pathAnswer(path: Path, cut: PathCut | undefined, loaded: Loaded, validAt: PartialDate | null): Answer {
  return {
    length: path.hops.length,
    weakest: path.weakest,
    weakestBy: weaknessOf(path),
    weakestReason: ({ lang }: { lang: Lang }) => weakestReason(path, lang),
    cut: cut?.claims?.map((id) => loaded.claims.get(id) ?? {}) ?? null,
    cutSize: cut?.size ?? null,
    cutStoppedBy: cut?.stoppedBy ?? null,
    entities: entitiesOf(path).map((id) => loaded.entities.get(id) ?? null),
    hops: path.hops.map((hop) => hopAnswer(hop, loaded, validAt)),
  }
}

function hopAnswer(
  { from, to, link, direction }: PathHop,
  { entities, claims }: Loaded,
  validAt: PartialDate | null,
): Answer {
  const [subject, object] = direction === 'outgoing' ? [from, to] : [to, from]
  const nameOf = (id: string, lang: Lang) =>
    (entities.get(id)?.[fieldKey('name', { lang })] as string | undefined) ?? id
  return {
    from: entities.get(from) ?? null,
    to: entities.get(to) ?? null,
    claim: claims.get(link.claim) ?? {},
    direction,
    status: link.status,
    origins: link.origins,
    dateStated: validAt === null ? null : isStatedAt(link.validFrom, link.validTo, validAt),
    sentence: ({ lang }: { lang: Lang }) => hopSentence(link, nameOf(subject, lang), nameOf(object, lang), lang),
  }
}
