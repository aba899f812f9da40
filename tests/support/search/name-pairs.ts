/** Two lists of one assembly, and how well full names of one are joined with the other at the threshold of confidence. */
import { readFileSync } from 'node:fs'
import { EVEN_WEIGHTS } from '../../../server/model/search/index/idf.ts'
import { prepareName } from '../../../server/model/search/index/prepared-name.ts'
import { CONFIDENT, rank } from '../../../server/model/search/rank.ts'

export interface NamePair {
  readonly kk: string
  readonly ru: string
}

export function namePairs(): NamePair[] {
  const lines = readFileSync(new URL('name-pairs.txt', import.meta.url), 'utf8').split('\n')
  return lines
    .filter((line) => line.includes('|') && !line.startsWith('#'))
    .map((line) => {
      const [kk = '', ru = ''] = line.split('|')
      return { kk, ru }
    })
}

/** How many find their own, and which others they take for it. */
export function joinPairs(pairs: readonly NamePair[]): {
  readonly joined: number
  readonly missed: string[]
  readonly falsePairs: string[]
} {
  const candidates = pairs.map(({ ru }, at) => ({
    id: String(at),
    slug: String(at),
    names: [{ text: ru, lang: 'ru', kind: 'primary', source: 'text' } as const],
  }))
  const cache = new Map(pairs.map(({ ru }) => [ru, prepareName(ru)]))
  const prepare = (text: string) => cache.get(text) ?? prepareName(text)
  let joined = 0
  const [missed, falsePairs]: [string[], string[]] = [[], []]
  pairs.forEach(({ kk, ru }, at) => {
    const hits = rank(prepareName(kk), candidates, EVEN_WEIGHTS, prepare)
    const own = hits.find(({ candidate }) => candidate.id === String(at))
    if (own && own.score >= CONFIDENT) joined++
    else missed.push(`${kk} = ${ru}: ${own?.score.toFixed(3) ?? 'nothing'}`)
    for (const hit of hits)
      if (hit !== own && hit.score >= CONFIDENT) falsePairs.push(`${kk} = ${hit.name.text}: ${hit.score.toFixed(3)}`)
  })
  return { joined, missed, falsePairs }
}
