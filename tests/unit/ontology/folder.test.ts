import { describe, expect, it } from 'vitest'
import { parseOntology } from '../../../server/model/ontology/parse.ts'
import { LANGS } from '../../../server/model/vocabulary.ts'
import { files } from './folder.ts'

const ontology = parseOntology(files())
const kindIds = ontology.kinds.map((kind) => kind.id)

/** A frame stands in for `possible`, `other` for a plural category; qualifiers are described to editors only. */
const OPTIONAL = /\.possible$|^units\.yaml.*\.(?:one|few|many)$|\.(?:generalQ|q)ualifiers\.\w+\.description\./

/** Every text of the ontology with the language that it is in. */
function texts(): { lang: string; text: string; where: string }[] {
  const found: { lang: string; text: string; where: string }[] = []
  const walk = (value: unknown, where: string, lang: string | null): void => {
    if (typeof value === 'string' && lang !== null) found.push({ lang, text: value, where })
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      const isLang = (LANGS as readonly string[]).includes(key)
      walk(inner, `${where}.${key}`, isLang ? key : lang)
    }
  }
  for (const { path, data } of files()) walk(data, path, null)
  return found
}

describe('the ontology folder', () => {
  it('holds the kinds of the design', () => {
    expect(kindIds).toEqual(
      'Company Contract Country Dataset Document Event Group Organization Person Place Policy Programme PublicBody System'.split(
        ' ',
      ),
    )
  })

  it('lets people, bodies, groups and countries act', () => {
    const agents = ontology.kinds.filter((kind) => kind.agent).map((kind) => kind.id)
    expect(agents).toEqual(['Company', 'Country', 'Group', 'Organization', 'Person', 'PublicBody'])
  })

  it('has one hub, the country', () => {
    expect(ontology.kinds.filter((kind) => kind.hub).map((kind) => kind.id)).toEqual(['Country'])
  })

  it.each(ontology.predicates.map((predicate) => [predicate.id, predicate] as const))(
    '%s joins kinds that exist',
    (_, predicate) => {
      expect(predicate.domain.length).toBeGreaterThan(0)
      expect(kindIds).toEqual(expect.arrayContaining([...predicate.domain, ...predicate.range]))
      if (predicate.object === 'value') expect(predicate.range).toEqual([])
      else expect(predicate.range.length).toBeGreaterThan(0)
    },
  )

  it('gives every text in four languages', () => {
    const languages = new Map<string, Set<string>>()
    for (const { lang, where } of texts()) {
      if (OPTIONAL.test(where)) continue
      const place = where.replace(new RegExp(`\\.${lang}(?=\\.|$)`), '.*')
      languages.set(place, (languages.get(place) ?? new Set()).add(lang))
    }
    expect(languages.size).toBeGreaterThan(500)
    expect([...languages].filter(([, given]) => given.size < LANGS.length)).toEqual([])
  })

  it('mixes no Latin letters into Cyrillic words', () => {
    const mixed = texts().flatMap(({ text, where }) =>
      (text.match(/[\p{L}]+/gu) ?? [])
        .filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))
        .map((word) => `${where}: ${word}`),
    )
    expect(mixed).toEqual([])
  })

  it('keeps the letters of Kazakh and of Kyrgyz apart', () => {
    const strangers: Record<string, RegExp> = { kk: /[ѐ-ѓѕїјљњћќўџ]/u, ky: /[әғқұһі]/iu, ru: /[әғқңөұүһі]/iu }
    const found = texts().filter(({ lang, text }) => strangers[lang]?.test(text))
    expect(found).toEqual([])
  })

  it('gives each direction of a predicate its own label in each language', () => {
    for (const lang of LANGS) {
      const forward = ontology.predicates.map((predicate) => predicate.labels[lang].forward)
      expect(forward.filter((label, index) => forward.indexOf(label) !== index)).toEqual([])
    }
  })

  it('closes no sentence with a mark, so that a frame can go round it', () => {
    for (const predicate of ontology.predicates)
      for (const lang of LANGS)
        for (const sentence of Object.values(predicate.sentence[lang])) expect(sentence).not.toMatch(/[.!?]$/)
  })

  it('reads the same in any order of files', () => {
    expect(parseOntology(files().reverse())).toEqual(ontology)
  })
})
