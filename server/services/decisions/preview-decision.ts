/**
 * What the withdrawal or the downgrade of a document would change: stances that go or no longer count, claims and links that are
 * others without them, and what becomes of the paths of saved questions. The writer writes by the same plan.
 */
import { CounterwatchError } from '../../model/errors.ts'
import { type PathChanges, pathChanges } from '../../model/paths/path-changes.ts'
import { MOST_PATHS, type PathRequest } from '../../model/paths/request.ts'
import type { PathStore, Remainder, Supposition } from '../../store/path-port.ts'
import type { ReadOptions, ReadStore } from '../../store/read-port.ts'
import type { DecisionPreviews, DecisionReport, DocumentAction } from '../../store/set-aside-port.ts'
import { type FoundPaths, findPaths, type PathDeps } from '../paths/find-paths.ts'
import { PATH_BOUNDS, type PathBounds } from '../paths/path-bounds.ts'
import { resolveIds } from '../resolve-ids.ts'

/** Each is asked twice. */
export const MOST_QUESTIONS = 10

export interface PreviewDeps {
  readonly store: ReadStore
  readonly paths: PathStore
  readonly decisions: DecisionPreviews
  /** Of each search; by default all of them together take as long as one may, twice. */
  readonly bounds?: Partial<PathBounds>
}

/** What becomes of the paths of one question. */
export interface QuestionChanges extends PathChanges {
  readonly before: FoundPaths
  readonly after: FoundPaths
  /** False where a search was stopped, or a list is full: then what is told is certain of the lists alone. */
  readonly complete: boolean
}

export interface DecisionPreview {
  /** Id of the document. */
  readonly document: string
  readonly report: DecisionReport
  /** In the order of the questions. */
  readonly paths: readonly QuestionChanges[]
}

/** @param given id or slug @throws BAD_INPUT, NOT_FOUND, CONFLICT or TOO_LARGE with the argument at fault */
export async function previewDecision(
  deps: PreviewDeps,
  action: DocumentAction,
  given: string,
  questions: readonly PathRequest[],
  options: ReadOptions,
): Promise<DecisionPreview> {
  if (questions.length > MOST_QUESTIONS) {
    throw new CounterwatchError('BAD_INPUT', `paths: ${questions.length} questions were given.`, {
      field: 'paths',
      accepted: `at most ${MOST_QUESTIONS}`,
    })
  }
  const [document = ''] = await resolveIds(deps.store, 'document', [given], options)
  const decision = { action, objects: [document], because: null }
  const report = await renaming(
    () => 'document',
    () => deps.decisions.preview(decision, options),
  )
  const supposed: Supposition = {
    stances: stanceRows(report).map(({ id }) => id),
    remainders: report.claims.flatMap(remainderOf),
  }
  const bounds = deps.bounds ?? { milliseconds: PATH_BOUNDS.milliseconds / Math.max(1, questions.length) }
  const paths: QuestionChanges[] = []
  for (const [index, question] of questions.entries())
    paths.push(await changesOf({ store: deps.paths, bounds }, question, index, supposed, options))
  return { document, report, paths }
}

/** The stances that would go, or no longer count; wholesale denials are among them. */
export function stanceRows({ rows }: DecisionReport): DecisionReport['rows'] {
  return rows.filter(({ type }) => type === 'stance' || type === 'rejection')
}

async function changesOf(
  deps: PathDeps,
  question: PathRequest,
  index: number,
  supposed: Supposition,
  { signal }: ReadOptions,
): Promise<QuestionChanges> {
  const request = { ...question, first: question.first ?? MOST_PATHS, obstacles: false, signal }
  const before = await renaming(
    (field) => `paths[${index}].${field}`,
    () => findPaths(deps, request),
  )
  const after = await findPaths(deps, request, supposed)
  const isWhole = ({ complete, paths }: FoundPaths): boolean => complete && paths.length < request.first
  return { before, after, ...pathChanges(before.paths, after.paths), complete: isWhole(before) && isWhole(after) }
}

/** Tells a mistake by the name that its field has here. */
async function renaming<T>(name: (field: string) => string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof CounterwatchError) || error.detail.field === undefined) throw error
    const field = name(error.detail.field)
    throw new CounterwatchError(error.code, error.message.replace(error.detail.field, field), {
      ...error.detail,
      field,
    })
  }
}

/** A claim without an object entity is on no path; none is retracted by a decision on a document. */
function remainderOf({ id, before, after, link }: DecisionReport['claims'][number]): Remainder[] {
  if (before === null || after === null || link === null) return []
  return [{ claim: id, ...after, before, subject: link.from, object: link.to }]
}
