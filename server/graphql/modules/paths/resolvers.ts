import type { GraphQLResolveInfo } from 'graphql'
import type { PartialDate } from '../../../model/partial-date.ts'
import { entitiesOf, type Path } from '../../../model/paths/path.ts'
import { weakestReason, weaknessOf } from '../../../model/paths/weakest-reason.ts'
import type { Lang } from '../../../model/vocabulary.ts'
import type { PathCut } from '../../../services/paths/find-cuts.ts'
import type { PathsRequest } from '../../../services/paths/find-paths.ts'
import { findSetAside } from '../../../services/paths/set-aside.ts'
import { type Answer, mergeSelections, wants, within } from '../../../store/selection.ts'
import { type GraphQLContext, readOptions } from '../../context.ts'
import { selectionOf } from '../../selection.ts'
import { hopAnswer, load, type Loaded, wantedOfHops } from './hops.ts'

type PathsArgs = Omit<PathsRequest, 'signal' | 'cuts' | 'obstacles'>

interface SetAsideArgs {
  readonly speakers: readonly string[]
  readonly entities?: readonly string[] | null
}

const CUT_FIELDS = ['cut', 'cutSize', 'cutStoppedBy']
const OBSTACLE_FIELDS = ['obstacles', 'obstaclesComplete']

export const pathsResolvers = {
  Query: {
    paths: async (_: unknown, args: PathsArgs, context: GraphQLContext, info: GraphQLResolveInfo) => {
      const selection = selectionOf(info)
      const wanted = within(selection, 'nodes')
      const cuts = CUT_FIELDS.some((name) => wants(wanted, name))
      const obstacles = OBSTACLE_FIELDS.some((name) => wants(selection, name))
      const found = await context.findPaths({ ...args, cuts, obstacles, signal: context.request.signal })
      const ids = {
        entities: found.paths.flatMap(entitiesOf),
        claims: [
          ...found.paths.flatMap(({ hops }) => hops.map(({ link }) => link.claim)),
          ...found.cuts.flatMap(({ claims }) => claims ?? []),
        ],
      }
      const ofHops = wantedOfHops(within(wanted, 'hops'))
      const loaded = await load(context, ids, {
        entity: mergeSelections([ofHops.entity, within(wanted, 'entities')]),
        claim: mergeSelections([ofHops.claim, within(wanted, 'cut')]),
      })
      return { ...found, nodes: found.paths.map((path, i) => pathAnswer(path, found.cuts[i], loaded, found.validAt)) }
    },
    setAside: async (_: unknown, args: SetAsideArgs, context: GraphQLContext, info: GraphQLResolveInfo) => {
      const changes = await findSetAside(context, { ...args, entities: args.entities ?? null }, readOptions(context))
      const claim = within(selectionOf(info), 'claim')
      const loaded = await load(
        context,
        { entities: [], claims: changes.map((each) => each.claim) },
        { entity: { fields: [] }, claim },
      )
      return changes.map(({ claim: id, status, origins }) => ({ claim: loaded.claims.get(id) ?? {}, status, origins }))
    },
  },
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
