import type { GraphQLResolveInfo } from 'graphql'
import { isInterfaceType, isObjectType } from 'graphql'
import { listEntities } from '../../../services/lists.ts'
import { entity, objects } from '../../../services/objects.ts'
import { MAX_IDS } from '../../../services/resolve-ids.ts'
import { CounterwatchError } from '../../../model/errors.ts'
import { itemSelection, pageSize, toConnection } from '../../../store/connection.ts'
import type { TypeName } from '../../../store/read-port.ts'
import { type Answer, TYPE_KEY } from '../../../store/selection.ts'
import { type ClockArgs, type GraphQLContext, readOptions } from '../../context.ts'
import { selectionOf, selectionOfType } from '../../selection.ts'

interface EntitiesArgs extends ClockArgs {
  readonly kinds?: readonly string[] | null
  readonly first?: number | null
  readonly after?: string | null
}

interface IdArgs extends ClockArgs {
  readonly id: string
}

interface IdsArgs extends ClockArgs {
  readonly ids: readonly string[]
}

const typeOf = (answer: Answer) => answer[TYPE_KEY] as string

export const entityResolvers = {
  Entity: { __resolveType: typeOf },
  Node: { __resolveType: typeOf },
  Query: {
    node: async (_: unknown, { id, ...clocks }: IdArgs, context: GraphQLContext, info: GraphQLResolveInfo) =>
      (await nodes([id], clocks, context, info))[0],
    nodes: (_: unknown, { ids, ...clocks }: IdsArgs, context: GraphQLContext, info: GraphQLResolveInfo) => {
      if (ids.length > MAX_IDS) {
        throw new CounterwatchError('BAD_INPUT', `ids: ${ids.length} were given; at most ${MAX_IDS} are accepted`, {
          field: 'ids',
          accepted: `at most ${MAX_IDS}`,
        })
      }
      return nodes(ids, clocks, context, info)
    },
    entity: (_: unknown, { id, ...clocks }: IdArgs, context: GraphQLContext, info: GraphQLResolveInfo) =>
      entity(context.store, id, selectionOf(info), readOptions(context, clocks)),
    entities: async (_: unknown, args: EntitiesArgs, context: GraphQLContext, info: GraphQLResolveInfo) => {
      const page = { first: pageSize(args.first, 25), after: args.after }
      const filter = { kinds: args.kinds ?? null, read: null }
      const rows = await listEntities(
        context.store,
        filter,
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

function nodes(ids: readonly string[], clocks: ClockArgs, context: GraphQLContext, info: GraphQLResolveInfo) {
  return objects(
    context.store,
    ids,
    (type) => selectionOfType(info, (name) => belongsTo(info, name, type)),
    readOptions(context, clocks),
  )
}

/** Whether a fragment on a type is about objects of a type of the store: each kind of entity is a type of its own. */
function belongsTo(info: GraphQLResolveInfo, name: string, type: TypeName): boolean {
  if (name === type || name === 'Node') return true
  const found = info.schema.getType(name)
  const isEntity =
    (isObjectType(found) || isInterfaceType(found)) && found.getInterfaces().some((each) => each.name === 'Entity')
  return type === 'Entity' && isEntity
}
