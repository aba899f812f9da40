/** Why a name was found. */
import type { PreparedName } from './index/prepared-name.ts'
import type { Link } from './score/links.ts'
import { PAIR_KINDS, type PairKind } from './score/pair.ts'

export const MATCH_KINDS = [
  'exact',
  'words',
  'spelling',
  'inflected',
  'initials',
  'prefix',
  'abbreviation',
  'translated',
  'typo',
  'similar',
  'layout',
] as const
export type MatchKind = (typeof MATCH_KINDS)[number]

const OF_PAIR: Readonly<Record<PairKind, MatchKind>> = {
  exact: 'words',
  spelling: 'spelling',
  inflected: 'inflected',
  initial: 'initials',
  prefix: 'prefix',
  abbreviation: 'abbreviation',
  translated: 'translated',
  typo: 'typo',
  similar: 'similar',
}

/** The weakest of the reasons for which its words fit. */
export function matchKindOf(query: PreparedName, name: PreparedName, links: readonly Link[]): MatchKind {
  const same =
    query.tokens.length === name.tokens.length && query.tokens.every(({ raw }, at) => raw === name.tokens[at]?.raw)
  if (same) return 'exact'
  const telling = links.filter(({ query: places }) => places.some((at) => query.tokens[at]?.concept?.type !== 'filler'))
  const weakest = Math.max(0, ...telling.map(({ kind }) => PAIR_KINDS.indexOf(kind)))
  return telling.length === 0 ? 'similar' : OF_PAIR[PAIR_KINDS[weakest] ?? 'similar']
}

/** The parts of the name that the query matched, in code points; neighbours are one part. */
export function matchedParts(
  query: PreparedName,
  name: PreparedName,
  links: readonly Link[],
): { readonly start: number; readonly end: number }[] {
  const parts = links
    .filter(({ score }) => score >= 0.5)
    .flatMap((link) => {
      const asked = link.query.length === 1 ? query.tokens[link.query[0] ?? 0] : undefined
      return link.name.flatMap((at) => {
        const token = name.tokens[at]
        if (!token) return []
        const begun =
          link.kind === 'prefix' && asked && token.raw.startsWith(asked.raw) ? Array.from(asked.raw).length : null
        return { start: token.start, end: begun === null ? token.end : Math.min(token.end, token.start + begun) }
      })
    })
  return parts.sort((a, b) => a.start - b.start)
}
