/** Every paragraph of a text is cited or listed with the reason why not, and every passage is cited. */
import { passageId } from '../../../model/ids.ts'
import type { Lookup } from '../lookup.ts'
import type { Placed } from '../shape/read-row.ts'
import type { DocumentShape } from '../shape/rows.ts'

export function checkCoverage(documents: readonly Placed<DocumentShape>[], lookup: Lookup): void {
  for (const placed of documents) {
    const paragraphs = new Set<number>()
    for (const [key, { paragraph, start, end }] of Object.entries(placed.row.passages)) {
      if (lookup.cited.has(passageId(placed.row.id, start, end))) paragraphs.add(paragraph)
      else
        lookup.complain(
          placed,
          ['passages', key],
          'is cited by nothing',
          'a passage that a stance or a rejection names',
        )
    }
    checkParagraphs(placed, paragraphs, lookup)
  }
}

function checkParagraphs(placed: Placed<DocumentShape>, cited: ReadonlySet<number>, lookup: Lookup): void {
  const { paragraphs, uncited } = placed.row
  const listed = new Set<number>()
  uncited.forEach(({ paragraph }, at) => {
    const inside = ['uncited', at]
    if (listed.has(paragraph))
      lookup.complain(placed, inside, `paragraph ${paragraph} is listed twice`, 'each paragraph once')
    if (cited.has(paragraph))
      lookup.complain(placed, inside, `paragraph ${paragraph} is cited`, 'only paragraphs that nothing cites')
    if (paragraphs !== undefined && paragraph > paragraphs)
      lookup.complain(placed, inside, `there is no paragraph ${paragraph}`, `1 to ${paragraphs}`)
    listed.add(paragraph)
  })
  const missing = Array.from({ length: paragraphs ?? 0 }, (_, at) => at + 1).filter(
    (number) => !cited.has(number) && !listed.has(number),
  )
  if (missing.length === 0) return
  const message = `${missing.length === 1 ? 'paragraph' : 'paragraphs'} ${missing.join(', ')} neither cited nor listed`
  lookup.complain(placed, ['paragraphs'], message, 'a stance that cites each, or a row under uncited: with the reason')
}
