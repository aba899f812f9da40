/** Asks the searcher everything in a corpus that is loaded in the graph, one query after another. */
import { silent, type Progress } from '../../model/progress.ts'
import type { ReadOptions } from '../../store/read-port.ts'
import type { Searcher } from '../search.ts'
import type { Corpus } from './corpus.ts'
import { type Answered, judgeQueries } from './evaluate.ts'
import { type FoundSpan, judgeMentions } from './judge-mentions.ts'
import type { EvalReport } from './report-text.ts'

export interface EvalParts {
  readonly searcher: Searcher
  /** Finds what a text mentions, by ids of the graph. */
  readonly findMentions: (text: string, options: ReadOptions) => Promise<readonly FoundSpan[]>
  /** From an id of the graph to the one of the corpus. */
  readonly idOf: ReadonlyMap<string, string>
  readonly progress?: Progress
}

const OPTIONS: ReadOptions = { quotes: false, timeoutMs: 60_000 }

export async function runEval(
  corpus: Corpus,
  { searcher, findMentions, idOf, progress = silent }: EvalParts,
): Promise<EvalReport> {
  const toCorpus = (id: string): string => idOf.get(id) ?? id
  const ask = async (text: string): Promise<Answered> => {
    const begun = performance.now()
    const { hits } = await searcher.search(text, null, OPTIONS)
    return {
      milliseconds: performance.now() - begun,
      ids: hits.map(({ id }) => toCorpus(id)),
      shown: hits
        .slice(0, 3)
        .map(
          ({ id, score, matchedName, matchKind }) =>
            `${toCorpus(id)} “${matchedName.text}” ${score.toFixed(3)} ${matchKind}`,
        ),
      confident: hits[0]?.confident ?? false,
    }
  }
  // The first query counts the words of the graph, and the database plans its statement.
  await searcher.search('warm up', null, OPTIONS)
  const answers = []
  for (const [at, query] of corpus.queries.entries()) {
    progress({ message: 'Searching', done: at, total: corpus.queries.length })
    answers.push({ query, answer: await ask(query.query) })
  }
  const texts = []
  for (const [at, text] of corpus.mentions.entries()) {
    progress({ message: 'Reading texts', done: at, total: corpus.mentions.length })
    const found = await findMentions(text.text, OPTIONS)
    texts.push({ text, found: found.map((span) => ({ ...span, ids: span.ids.map(toCorpus) })) })
  }
  return { ...judgeQueries(answers), mentions: judgeMentions(texts) }
}
