import type { GraphQLResolveInfo } from 'graphql'
import { absenceSentence } from '../../../model/chains/absence.ts'
import type { ChainGap } from '../../../model/chains/take-step.ts'
import type { ChainStep, ChainTemplate } from '../../../model/chains/template.ts'
import { CounterwatchError } from '../../../model/errors.ts'
import type { Lang } from '../../../model/vocabulary.ts'
import { chainStart, fillChain, type FilledChain } from '../../../services/chains/fill-chain.ts'
import { type Answer, mergeSelections, type Selection, wants, within } from '../../../store/selection.ts'
import { type GraphQLContext, readOptions } from '../../context.ts'
import { selectionOf } from '../../selection.ts'
import { hopAnswer, load, type Loaded, NAMES, nameOf, wantedOfHops } from '../paths/hops.ts'

interface ChainArgs {
  readonly entity: string
  readonly inferred: boolean
}

export const chainsResolvers = {
  Query: {
    chainTemplates: (_: unknown, __: unknown, context: GraphQLContext) => context.chainTemplates.map(templateAnswer),
    chain: async (
      _: unknown,
      { template: id, ...args }: ChainArgs & { readonly template: string },
      context: GraphQLContext,
      info: GraphQLResolveInfo,
    ) => {
      const template = context.chainTemplates.find((each) => each.id === id)
      if (!template) {
        throw new CounterwatchError('BAD_INPUT', `template: there is none called “${id.slice(0, 100)}”`, {
          field: 'template',
          accepted: context.chainTemplates.map((each) => each.id).join(', '),
        })
      }
      const start = await chainStart(context.store, args.entity, readOptions(context))
      if (!template.start.includes(start.kind)) {
        throw new CounterwatchError('BAD_INPUT', `entity: ${id} does not begin at the kind ${start.kind}`, {
          field: 'entity',
          accepted: `an entity of kind ${template.start.join(', ')}`,
        })
      }
      const chain = await fillChain(context.store, template, start, args, readOptions(context))
      return (await answers(context, [chain], selectionOf(info)))[0]
    },
    responsibility: async (_: unknown, args: ChainArgs, context: GraphQLContext, info: GraphQLResolveInfo) => {
      const start = await chainStart(context.store, args.entity, readOptions(context))
      const chains: FilledChain[] = []
      for (const template of context.chainTemplates.filter((each) => each.start.includes(start.kind)))
        chains.push(await fillChain(context.store, template, start, args, readOptions(context)))
      return answers(context, chains, selectionOf(info))
    },
  },
}

/** What is wanted of the entities and claims of all chains, in one read each. */
async function answers(context: GraphQLContext, chains: readonly FilledChain[], wanted: Selection): Promise<Answer[]> {
  const steps = chains.flatMap((chain) => chain.steps)
  const [hops, gaps] = [steps.flatMap((step) => step.hops), steps.flatMap((step) => step.gaps)]
  const ofHops = wantedOfHops(within(wanted, 'steps', 'hops'))
  const ofGaps = within(wanted, 'steps', 'gaps')
  const loaded = await load(
    context,
    {
      entities: [
        ...chains.map(({ start }) => start.id),
        ...hops.flatMap(({ from, to }) => [from.id, to.id]),
        ...gaps.flatMap(({ from }) => from?.id ?? []),
      ],
      claims: [...hops.map(({ claim }) => claim.claim), ...gaps.flatMap(({ claims }) => claims)],
    },
    {
      entity: mergeSelections([
        ofHops.entity,
        within(wanted, 'entity'),
        within(ofGaps, 'from'),
        wants(ofGaps, 'sentence') ? NAMES : { fields: [] },
      ]),
      claim: mergeSelections([ofHops.claim, within(ofGaps, 'claims')]),
    },
  )
  return chains.map((chain) => chainAnswer(chain, loaded))
}

function chainAnswer({ template, start, steps, complete }: FilledChain, loaded: Loaded): Answer {
  return {
    template: templateAnswer(template),
    entity: loaded.entities.get(start.id) ?? null,
    steps: steps.map(({ step, hops, gaps }) => ({
      id: step.id,
      title: said(step.title),
      hops: hops.map(({ from, to, claim, direction }) =>
        hopAnswer({ from: from.id, to: to.id, link: claim, direction }, loaded, null),
      ),
      gaps: gaps.map((gap) => gapAnswer(step, gap, loaded)),
    })),
    unbroken: steps.every(({ gaps }) => gaps.length === 0),
    complete,
  }
}

function gapAnswer({ title }: ChainStep, { from, reason, claims }: ChainGap, loaded: Loaded): Answer {
  return {
    from: from && (loaded.entities.get(from.id) ?? null),
    reason,
    sentence: ({ lang }: { lang: Lang }) =>
      absenceSentence(title[lang], from && nameOf(loaded, from.id, lang), reason, lang),
    claims: claims.map((id) => loaded.claims.get(id) ?? {}),
  }
}

function templateAnswer({ id, title, description, start, steps }: ChainTemplate): Answer {
  return {
    id,
    title: said(title),
    description: said(description),
    start,
    steps: steps.map((step) => ({
      id: step.id,
      title: said(step.title),
      predicates: step.follow.map(({ predicate }) => predicate),
      kinds: step.kinds,
      optional: step.optional,
    })),
  }
}

function said(texts: Readonly<Record<Lang, string>>): (args: { lang: Lang }) => string {
  return ({ lang }) => texts[lang]
}
