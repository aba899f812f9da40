/** An entity by its shape, as a row. */
import type { DocumentFacts, EntityRow, Texts } from '../../../model/dataset.ts'
import type { Lookup } from '../lookup.ts'
import type { Placed } from '../shape/read-row.ts'
import type { EntityShape } from '../shape/rows.ts'

export function entityRow(placed: Placed<EntityShape>, document: DocumentFacts | null, lookup: Lookup): EntityRow {
  const { id, slug, kind, names, summary, generic, anonymous } = placed.row
  checkNames(placed, lookup)
  if (anonymous && kind !== 'Person')
    lookup.complain(placed, ['anonymous'], `a ${kind} is not anonymous`, 'anonymous: true for an unnamed Person only')
  return { id, slug, kind, names, summary: texts(summary), generic, anonymous, document }
}

/** Without the languages that are left out. */
export function texts(given: Readonly<Record<string, string | undefined>>): Texts {
  return Object.fromEntries(Object.entries(given).filter(([, text]) => text !== undefined)) as Texts
}

function checkNames(placed: Placed<EntityShape>, lookup: Lookup): void {
  const seen = new Set<string>()
  const primary = new Set<string>()
  placed.row.names.forEach((name, at) => {
    const key = `${name.lang} ${name.text}`
    if (seen.has(key))
      lookup.complain(
        placed,
        ['names', at],
        `has the name ${JSON.stringify(name.text)} (${name.lang}) twice`,
        'each name once',
      )
    seen.add(key)
    if (name.kind !== 'primary') return
    if (primary.has(name.lang)) {
      lookup.complain(
        placed,
        ['names', at, 'kind'],
        `is the second primary name in ${name.lang}`,
        'one primary name a language; alias, abbreviation or transliteration',
      )
    }
    primary.add(name.lang)
  })
}
