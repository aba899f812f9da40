import { CAVEAT, DATA_LICENCE } from '../../../model/notice.ts'
import type { Lang } from '../../../model/vocabulary.ts'
import { type ClockArgs, type GraphQLContext, readOptions } from '../../context.ts'

export const statsResolvers = {
  Query: {
    stats: async (_: unknown, clocks: ClockArgs, context: GraphQLContext) => {
      const row = await context.store.stats(readOptions(context, clocks))
      const sum = (rows: readonly { readonly count: number }[]) => rows.reduce((total, { count }) => total + count, 0)
      return { ...row, entities: sum(row.entitiesByKind), claims: sum(row.claimsByStatus) }
    },
    notice: (_: unknown, __: unknown, { version }: GraphQLContext) => ({
      caveat: ({ lang }: { lang: Lang }) => CAVEAT[lang],
      version,
      dataLicence: DATA_LICENCE,
    }),
  },
}
