/** The corpus of `held-out.txt`. */
import { readFileSync } from 'node:fs'
import type {
  Corpus,
  CorpusEntity,
  CorpusQuery,
  CorpusSpan,
  CorpusText,
} from '../../../server/services/search-eval/corpus.ts'
import { distractors } from './distractors.ts'

export function heldOut(distractorCount: number): Corpus {
  const entities: CorpusEntity[] = []
  const queries: CorpusQuery[] = []
  const mentions: CorpusText[] = []
  for (const line of readFileSync(new URL('held-out.txt', import.meta.url), 'utf8').split('\n')) {
    const marked = /^text \| (\S+) \| (.+)$/u.exec(line)
    if (marked) mentions.push(markedText(marked[1] ?? '', marked[2] ?? ''))
    const [what, ...fields] = line.split('|').map((each) => each.trim())
    if (what === 'entity') {
      const [id = '', type = '', names = ''] = fields
      entities.push({
        id,
        type,
        names: names.split(';').map((each) => ({
          lang: each.trim().split(':')[0] ?? '',
          value: each.trim().slice(each.trim().indexOf(':') + 1),
        })),
      })
    } else if (what === 'query') {
      const [tier = '', lang = '', kind = '', query = '', ids = ''] = fields
      queries.push({
        query,
        lang,
        kind,
        tier,
        expected: ids
          .split(',')
          .map((each) => each.trim())
          .filter((each) => each !== ''),
      })
    }
  }
  return { entities, distractors: distractors(distractorCount), queries, mentions }
}

/** [words|ids] are mentions; the offsets are those of the text without the marks. */
function markedText(lang: string, marked: string): CorpusText {
  const spans: CorpusSpan[] = []
  let text = ''
  let before = 0
  for (const mark of marked.matchAll(/\[([^|\]]+)\|([^\]]+)\]/gu)) {
    text += marked.slice(before, mark.index)
    const start = Array.from(text).length
    const words = mark[1] ?? ''
    text += words
    spans.push({ start, end: start + Array.from(words).length, text: null, ids: (mark[2] ?? '').split(',') })
    before = mark.index + mark[0].length
  }
  return { text: text + marked.slice(before), lang, spans }
}
