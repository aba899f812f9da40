import type { GraphQLResolveInfo } from 'graphql'
import type { Dossier } from '../../../model/dossier/dossier.ts'
import { dossierMarkdown } from '../../../model/dossier/markdown.ts'
import { CAVEAT } from '../../../model/notice.ts'
import type { Lang } from '../../../model/vocabulary.ts'
import { DEFAULT_PATHS } from '../../../model/paths/request.ts'
import { readChainDossier } from '../../../services/dossier/read-chain-dossier.ts'
import { readDossier } from '../../../services/dossier/read-dossier.ts'
import type { PathsRequest } from '../../../services/paths/find-paths.ts'
import { type Answer, mergeSelections, type Selection, within } from '../../../store/selection.ts'
import { type ClockArgs, type GraphQLContext, readOptions } from '../../context.ts'
import { selectionOf } from '../../selection.ts'
import { load } from '../paths/hops.ts'

interface DossierArgs extends ClockArgs {
  readonly entity: string
  readonly lang: Lang
}

interface ChainDossierArgs extends Omit<PathsRequest, 'signal' | 'cuts'> {
  readonly lang: Lang
}

export const dossierResolvers = {
  Query: {
    dossier: async (
      _: unknown,
      { entity, lang, ...clocks }: DossierArgs,
      context: GraphQLContext,
      info: GraphQLResolveInfo,
    ) => {
      const dossier = await readDossier(context, entity, lang, readOptions(context, clocks))
      return answer(context, dossier, selectionOf(info), clocks)
    },
    chainDossier: async (
      _: unknown,
      { lang, ...request }: ChainDossierArgs,
      context: GraphQLContext,
      info: GraphQLResolveInfo,
    ) => {
      const found = await context.findPaths({ ...request, cuts: true, signal: context.request.signal })
      // The date in the world is the hops' own; what is shown of them is as it was known.
      const clocks = { knownAt: request.policy?.knownAt ?? null }
      const dossier = await readChainDossier(
        context.store,
        found,
        request.first ?? DEFAULT_PATHS,
        lang,
        readOptions(context, clocks),
      )
      return answer(context, dossier, selectionOf(info), clocks)
    },
  },
}

async function answer(
  context: GraphQLContext,
  dossier: Dossier,
  wanted: Selection,
  clocks: ClockArgs,
): Promise<Answer> {
  const { sections, notes, lang } = dossier
  const sentences = sections.flatMap((section) => section.sentences)
  const ofPassages = within(wanted, 'notes', 'passage')
  const claim = mergeSelections([within(wanted, 'sections', 'sentences', 'claim'), within(wanted, 'notes', 'claim')])
  const [{ claims }, passages] = await Promise.all([
    load(
      context,
      { entities: [], claims: sentences.map((each) => each.claim) },
      { entity: { fields: [] }, claim },
      clocks,
    ),
    passagesOf(context, [...new Set(notes.map(({ passage }) => passage))], ofPassages, clocks),
  ])
  return {
    ...dossier,
    sections: sections.map((section) => ({
      ...section,
      sentences: section.sentences.map((each) => ({ ...each, claim: claims.get(each.claim) ?? {} })),
    })),
    notes: notes.map((note) => ({
      ...note,
      claim: claims.get(note.claim) ?? {},
      passage: passages.get(note.passage) ?? {},
    })),
    caveat: CAVEAT[lang],
    markdown: () => dossierMarkdown(dossier),
  }
}

async function passagesOf(context: GraphQLContext, ids: readonly string[], wanted: Selection, clocks: ClockArgs) {
  if (wanted.fields.length === 0 || ids.length === 0) return new Map<string, Answer>()
  const rows = await context.store.select({ from: 'ids', type: 'Passage', ids }, wanted, readOptions(context, clocks))
  return new Map(rows.map(({ key, object }) => [key[0] as string, object]))
}
