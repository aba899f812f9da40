/** The corpus of `held-out.txt`. */
import { readFileSync } from 'node:fs'
import type { Corpus, CorpusEntity, CorpusQuery } from '../../../server/services/search-eval/corpus.ts'
import { distractors } from './distractors.ts'

export function heldOut(distractorCount: number): Corpus {
  const entities: CorpusEntity[] = []
  const queries: CorpusQuery[] = []
  for (const line of readFileSync(new URL('held-out.txt', import.meta.url), 'utf8').split('\n')) {
    const [what, ...fields] = line.split('|').map((each) => each.trim())
    if (what === 'entity') {
      const [id = '', type = '', names = ''] = fields
      entities.push({ id, type, names: names.split(';').map((each) => ({ lang: each.trim().split(':')[0] ?? '', value: each.trim().slice(each.trim().indexOf(':') + 1) })) })
    } else if (what === 'query') {
      const [tier = '', lang = '', kind = '', query = '', ids = ''] = fields
      queries.push({ query, lang, kind, tier, expected: ids.split(',').map((each) => each.trim()).filter((each) => each !== '') })
    }
  }
  return { entities, distractors: distractors(distractorCount), queries, mentions: [] }
}
