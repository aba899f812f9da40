/**
 * Files made on request: `GET /export/dossier/<id>.md?lang=en&validAt=2025&knownAt=2026-11-22`, all of the query optional.
 * By id alone: a slug may change, and tells a name to logs.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clocks } from '../model/clocks.ts'
import { givenClocks } from '../model/given-clocks.ts'
import { CounterwatchError, type ErrorCode } from '../model/errors.ts'
import { LANGS, type Lang } from '../model/vocabulary.ts'
import { callerSignal, sendJson } from './bridge.ts'

/** The dossier on an entity as Markdown. */
export type WriteDossier = (entity: string, lang: Lang, clocks: Clocks, signal: AbortSignal) => Promise<string>

const DOSSIER = /^\/export\/dossier\/(e-[A-Za-z0-9_-]{1,60})\.md$/

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  BAD_INPUT: 400,
  NOT_FOUND: 404,
  TOO_LARGE: 503,
  DATABASE_UNAVAILABLE: 503,
}

/** Whether the path is that of a file of ours; then it is answered. */
export async function sendExport(
  writeDossier: WriteDossier,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<boolean> {
  const url = new URL(incoming.url ?? '/', 'http://localhost')
  const entity = DOSSIER.exec(url.pathname)?.[1]
  if (entity === undefined) return false
  try {
    const lang = langOf(url.searchParams.get('lang'))
    const clocks = givenClocks(url.searchParams.get('validAt'), url.searchParams.get('knownAt'))
    const text = await writeDossier(entity, lang, clocks, callerSignal(outgoing))
    outgoing.writeHead(200, {
      'content-type': 'text/markdown; charset=utf-8',
      'content-disposition': `attachment; filename="${entity}.${lang}.md"`,
      'cache-control': 'no-store',
    })
    outgoing.end(incoming.method === 'HEAD' ? undefined : text)
  } catch (error) {
    const status = error instanceof CounterwatchError ? STATUS[error.code] : undefined
    if (!(error instanceof CounterwatchError) || status === undefined) throw error
    const { field, accepted } = error.detail
    const extensions = { code: error.code, ...(field && { argument: field }), ...(accepted && { accepted }) }
    sendJson(outgoing, status, { errors: [{ message: error.message, extensions }] })
  }
  return true
}

function langOf(text: string | null): Lang {
  const lang = LANGS.find((each) => each === (text ?? 'en'))
  if (lang) return lang
  throw new CounterwatchError('BAD_INPUT', `lang: “${text?.slice(0, 20)}” is not a language of ours`, {
    field: 'lang',
    accepted: LANGS.join(', '),
  })
}
