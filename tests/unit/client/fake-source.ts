import type { Direction, Kind, Predicate } from '../../../client/api/types.ts'
import type { GraphSource, NeighbourPage, Wanted } from '../../../client/state/explorer/graph-source.ts'
import type { AsOf } from '../../../client/state/address/as-of.ts'
import type { ClaimCard, EntityCard } from '../../../client/state/graph/types.ts'

/**
 * A graph in memory, written as `subject PREDICATE object` lines; claims are ordered as they stand.
 * @param then what was known at a day (`knownAt`), where it was not all of it
 */
export function fakeSource(
  lines: readonly string[],
  then: Readonly<Record<string, readonly string[]>> = {},
): GraphSource & { readonly asked: string[]; fail: boolean } {
  const claims = lines.map((line, at): ClaimCard => {
    const [subject = '', predicate = '', object = ''] = line.split(' ')
    const id = `c-${String(at).padStart(4, '0')}`
    return {
      id,
      subject: `e-${subject}`,
      predicate: predicate as Predicate,
      object: `e-${object}`,
      status: 'asserted',
      modality: 'actual',
      inferred: false,
      origins: 1,
      undated: true,
      validFrom: null,
      validTo: null,
    }
  })
  const ids = new Set(claims.flatMap(({ subject, object }) => [subject, object]))
  const side = (id: string, direction: Direction) => (claim: ClaimCard) =>
    (direction !== 'incoming' && claim.subject === id) || (direction !== 'outgoing' && claim.object === id)
  const page = (id: string, of: readonly ClaimCard[], first: number, after: string | null): NeighbourPage => {
    const rest = after === null ? of : of.filter((claim) => claim.id > after)
    const shown = rest.slice(0, first)
    return {
      claims: shown,
      entities: shown.map(({ subject, object }) => card(subject === id ? object : subject)),
      next: rest.length > first ? (shown.at(-1)?.id ?? null) : null,
    }
  }
  const source = {
    at({ knownAt }: AsOf): GraphSource {
      const known = knownAt === null ? undefined : then[knownAt]
      return known ? fakeSource(known) : source
    },
    asked: [] as string[],
    fail: false,
    async opening(id: string, first: number) {
      answer('opening')
      if (!ids.has(id)) return null
      const of = claims.filter(side(id, 'both'))
      const counts = (['outgoing', 'incoming'] as const).flatMap((direction) => {
        const here = of.filter(side(id, direction))
        return [...new Set(here.map(({ predicate }) => predicate))].map((predicate) => ({
          predicate,
          direction,
          total: here.filter((claim) => claim.predicate === predicate).length,
        }))
      })
      return { card: card(id), counts, neighbours: page(id, of, first, null) }
    },
    async expansion({ id, predicate, direction }: Wanted, first: number, after: string | null) {
      answer('expansion')
      const of = claims.filter((claim) => claim.predicate === predicate).filter(side(id, direction))
      return page(id, of, first, after)
    },
    async cards(wanted: readonly string[]) {
      answer('cards')
      return wanted.filter((id) => ids.has(id)).map(card)
    },
    async claimsBetween(subjects: readonly string[], objects: readonly string[]) {
      answer('claimsBetween')
      return claims.filter(({ subject, object }) => subjects.includes(subject) && objects.includes(object))
    },
  }
  const answer = (what: string) => {
    source.asked.push(what)
    if (source.fail) throw new Error('away')
  }
  return source
}

function card(id: string): EntityCard {
  const kind: Kind = 'Company'
  return { id, slug: id.slice(2), kind, labels: { en: id, kk: id, ky: id, ru: id }, generic: false, anonymous: false }
}
