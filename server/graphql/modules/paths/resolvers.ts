import type { GraphQLResolveInfo } from 'graphql'
import type { PathsRequest } from '../../../services/paths/find-paths.ts'
import { findSetAside } from '../../../services/paths/set-aside.ts'
import { wants, within } from '../../../store/selection.ts'
import { type GraphQLContext, readOptions } from '../../context.ts'
import { selectionOf } from '../../selection.ts'
import { load } from './hops.ts'
import { idsOfPaths, pathAnswer, wantedOfPaths } from './path-answer.ts'

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
      const loaded = await load(context, idsOfPaths(found.paths, found.cuts), wantedOfPaths(wanted))
      return {
        ...found,
        nodes: found.paths.map((path, i) => pathAnswer(path, found.cuts[i], loaded, found.policy.validAt)),
      }
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
