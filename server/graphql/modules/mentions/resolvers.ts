import type { GraphQLResolveInfo } from 'graphql'
import { CounterwatchError } from '../../../model/errors.ts'
import { within } from '../../../store/selection.ts'
import { type GraphQLContext, readOptions } from '../../context.ts'
import { objectsById } from '../../objects-by-id.ts'
import { selectionOf } from '../../selection.ts'

/** Of a request; the command line takes longer texts. */
const MAX_TEXT = 20_000

export const mentionsResolvers = {
  Query: {
    mentions: async (_: unknown, { text }: { text: string }, context: GraphQLContext, info: GraphQLResolveInfo) => {
      if (text.length > MAX_TEXT && Array.from(text).length > MAX_TEXT) {
        throw new CounterwatchError('TOO_LARGE', `text: more than ${MAX_TEXT} characters were given`, {
          field: 'text',
          accepted: `at most ${MAX_TEXT} characters`,
        })
      }
      const options = readOptions(context)
      const mentions = await context.mentionFinder.find(text, options)
      const ids = mentions.flatMap(({ candidates }) => candidates.map(({ id }) => id))
      const entities = await objectsById(
        context.store,
        'Entity',
        ids,
        within(selectionOf(info), 'candidates', 'entity'),
        options,
      )
      return mentions.map((mention) => ({
        ...mention,
        candidates: mention.candidates.map(({ id, score, name }) => ({
          score,
          name,
          entity: entities.get(id) ?? null,
        })),
      }))
    },
  },
}
