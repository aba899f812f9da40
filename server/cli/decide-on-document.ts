/** `withdraw` and `downgrade`: what the decision on a document changes, and the decision itself unless it is only tried. */
import { hopSentence } from '../model/paths/hop-sentence.ts'
import { entitiesOf, type Path } from '../model/paths/path.ts'
import type { PathRequest } from '../model/paths/request.ts'
import { weakestReason } from '../model/paths/weakest-reason.ts'
import { previewDecision, type QuestionChanges } from '../services/decisions/preview-decision.ts'
import { neo4jPathStore } from '../store/neo4j/paths/path-store.ts'
import { neo4jReadStore } from '../store/neo4j/read-store.ts'
import { neo4jDecisionPreviews } from '../store/neo4j/set-aside/set-aside.ts'
import type { DocumentAction } from '../store/set-aside-port.ts'
import { decisionText } from './decision-text.ts'
import type { Io, Outcome } from './host.ts'
import type { OpenGraph } from './with-graph.ts'

export interface DocumentOrder {
  readonly action: DocumentAction
  /** Id or slug. */
  readonly document: string
  readonly questions: readonly PathRequest[]
  readonly because: string | null
  readonly dryRun: boolean
}

export async function decideOnDocument(
  { graph, store }: OpenGraph,
  { action, document: given, questions, because, dryRun }: DocumentOrder,
  { signal }: Io,
): Promise<Outcome> {
  const deps = {
    store: neo4jReadStore(graph),
    paths: neo4jPathStore(graph),
    decisions: neo4jDecisionPreviews(graph),
  }
  const {
    document,
    report: preview,
    paths,
  } = await previewDecision(deps, action, given, questions, { quotes: false, signal })
  const decision = { action, objects: [document], because }
  const report = dryRun ? { ...preview, because } : await store.setAside(decision)
  const changes = paths.map(changesData)
  return {
    data: { ...report, ...(questions.length > 0 && { paths: changes }) },
    text: [decisionText(report), ...paths.map((each, i) => questionText(each, i))].join('\n'),
  }
}

function changesData({ vanishing, appearing, weaker, stronger, complete }: QuestionChanges) {
  const pairs = (list: QuestionChanges['weaker']) =>
    list.map(({ before, after }) => ({ before: pathData(before), after: pathData(after) }))
  return {
    complete,
    vanishing: vanishing.map(pathData),
    appearing: appearing.map(pathData),
    weaker: pairs(weaker),
    stronger: pairs(stronger),
  }
}

function pathData(path: Path) {
  return {
    entities: entitiesOf(path),
    weakest: path.weakest,
    hops: path.hops.map(({ from, to, link: { claim, predicate, status, origins } }) => ({
      from,
      to,
      claim,
      predicate,
      status,
      origins,
    })),
  }
}

function questionText({ vanishing, appearing, weaker, stronger, complete }: QuestionChanges, index: number): string {
  const lines = [
    ...vanishing.map((path) => `    - vanishes: ${pathText(path)}`),
    ...appearing.map((path) => `    + appears: ${pathText(path)}`),
    ...weaker.map(({ after }) => `    ~ gets weaker (${weakestReason(after, 'en')}): ${pathText(after)}`),
    ...stronger.map(({ after }) => `    ~ gets stronger (${weakestReason(after, 'en')}): ${pathText(after)}`),
  ]
  const bounds = complete ? '' : ' (of the paths listed; there may be more)'
  return [
    `  Paths of question ${index + 1}${bounds}: ${lines.length === 0 ? 'none changes.' : ''}`.trimEnd(),
    ...lines,
  ].join('\n')
}

function pathText({ hops }: Path): string {
  return hops
    .map(({ from, to, link, direction }) =>
      direction === 'outgoing' ? hopSentence(link, from, to, 'en') : hopSentence(link, to, from, 'en'),
    )
    .join('; ')
}
