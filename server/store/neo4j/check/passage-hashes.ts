/** Where the user gave the text, a passage must be what its hashes say, and stand where it says in its paragraph. */
import { codePoints, normalText, sha256 } from '../../../model/passage-text.ts'
import { cypher } from '../cypher-text.ts'
import { readStream } from '../run-query.ts'
import { CHECK_TIMEOUT_MS, type Offender, type Rule } from './rule.ts'

interface Placed {
  readonly id: string
  readonly sha256: string
  readonly sha256Normal: string
  readonly state: string
  readonly quote: string | null
  readonly start: number | null
  readonly end: number | null
  readonly paragraphStart: number | null
  readonly paragraphText: string | null
}

const PLACED = cypher('check/passages-with-text')

export const passageHashes: Rule = {
  name: 'passage-hashes',
  async *find(graph): AsyncGenerator<Offender> {
    for await (const placed of readStream<Placed>(graph, { text: PLACED, timeoutMs: CHECK_TIMEOUT_MS })) {
      const message = wrongAbout(placed)
      if (message !== null) yield { id: placed.id, message }
    }
  },
}

function wrongAbout({ state, quote, start, end, paragraphStart, paragraphText, ...passage }: Placed): string | null {
  if (state === 'missing')
    return quote === null && start === null ? null : 'the passage is missing from the text, and has a place in it'
  if (quote === null || start === null || end === null)
    return `the passage is ${state} in the text, and has no place in it`
  if (state === 'found' && sha256(quote) !== passage.sha256) return 'the text of the passage is not that of its hash'
  if (sha256(normalText(quote)) !== passage.sha256Normal)
    return 'the text of the passage is not that of its normal hash'
  if (paragraphStart === null || paragraphText === null) return 'the paragraph of the passage is not there'
  const inside = codePoints(paragraphText)
    .slice(start - paragraphStart, end - paragraphStart)
    .join('')
  // A passage over several paragraphs begins in the one that it names.
  return quote.startsWith(inside) && inside !== '' ? null : 'the passage does not stand where it says in its paragraph'
}
