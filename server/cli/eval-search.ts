/**
 * `npm run eval:search -- FILE.json`: how well search finds what a file expects. The file's entities are loaded into a Neo4j of its
 * own in a temporary folder, which is removed afterwards; the user's graph is not touched.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openManaged } from '../database/managed/open-managed.ts'
import { CounterwatchError } from '../model/errors.ts'
import type { Progress } from '../model/progress.ts'
import { corpusDataset } from '../services/search-eval/corpus-dataset.ts'
import type { Corpus } from '../services/search-eval/corpus.ts'
import { parseCorpus } from '../services/search-eval/parse-corpus.ts'
import { type EvalReport, reportText } from '../services/search-eval/report-text.ts'
import { runEval } from '../services/search-eval/run-eval.ts'
import { belowLimits, type Limit, parseLimit } from '../services/search-eval/thresholds.ts'
import { createMentionFinder } from '../services/mentions.ts'
import { createSearcher } from '../services/search.ts'
import { connect } from '../store/neo4j/driver.ts'
import { neo4jReadStore } from '../store/neo4j/read-store.ts'
import { neo4jWriteStore } from '../store/neo4j/write-store.ts'
import { EXIT } from './exit-codes.ts'
import { stderrProgress, tellError } from './terminal.ts'

const USAGE = `npm run eval:search -- FILE.json [--json] [--min-recall1 TIER=0.97] [--min-recall5 TIER=0.99] [--min-mrr TIER=0.98] [--max-confident 1]
A limit for a language: --min-recall1 lang:kk=0.94. Below a limit the exit code is ${EXIT.offences}.`

async function onThrowawayGraph(corpus: Corpus, progress: Progress, signal: AbortSignal): Promise<EvalReport> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'counterwatch-eval-'))
  try {
    const database = await openManaged({
      env: process.env,
      dataFolder,
      progress,
      signal,
      profile: 'throwaway',
      closing: 'kill',
    })
    try {
      const graph = connect(database)
      try {
        const writing = neo4jWriteStore(graph)
        await writing.migrate(progress)
        const { dataset, idOf } = corpusDataset(corpus)
        await writing.applyDataset(dataset, { progress })
        const store = neo4jReadStore(graph)
        const finder = createMentionFinder(store)
        return await runEval(corpus, {
          searcher: createSearcher(store),
          findMentions: (text, options) => finder.spans(text, options),
          idOf,
          progress,
        })
      } finally {
        await graph.close()
      }
    } finally {
      await database.stop()
    }
  } finally {
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments()
  const [file] = positionals
  if (values.help || file === undefined || positionals.length > 1) {
    process.stderr.write(`${USAGE}\n`)
    process.exitCode = values.help ? EXIT.ok : EXIT.badInput
    return
  }
  const limits: Limit[] = [
    ...(values['min-recall1'] ?? []).map((text) => parseLimit('min-recall1', 'recallAt1', text)),
    ...(values['min-recall5'] ?? []).map((text) => parseLimit('min-recall5', 'recallAt5', text)),
    ...(values['min-mrr'] ?? []).map((text) => parseLimit('min-mrr', 'mrr', text)),
  ]
  const most = values['max-confident'] === undefined ? null : Number(values['max-confident'])
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => stop.abort(new CounterwatchError('CANCELLED', 'Stopped')))
  const json = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new CounterwatchError('BAD_FILE', 'The file cannot be read.', { file, cause })
  })
  const report = await onThrowawayGraph(parseCorpus(json, file), stderrProgress(), stop.signal)
  const below = belowLimits(report, limits)
  if (most !== null && report.unanswerable.confident > most)
    below.push(`${report.unanswerable.confident} unanswerable queries were answered with confidence, more than ${most}`)
  process.stdout.write(values.json ? `${JSON.stringify({ ...report, below })}\n` : `${reportText(report)}\n`)
  for (const each of below) process.stderr.write(`below the limit: ${each}\n`)
  if (below.length > 0) process.exitCode = EXIT.offences
}

function readArguments() {
  const many = { type: 'string', multiple: true } as const
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        'min-recall1': many,
        'min-recall5': many,
        'min-mrr': many,
        'max-confident': { type: 'string' },
      },
    })
  } catch (cause) {
    throw new CounterwatchError('BAD_INPUT', cause instanceof Error ? cause.message : String(cause), {
      accepted: USAGE,
      cause,
    })
  }
}

try {
  await main()
} catch (error) {
  process.exitCode = tellError(error)
}
