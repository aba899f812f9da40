/**
 * Every passage of the seed against the texts that it was read from. The texts are not in the repository; where the folder
 * with them is not beside it, this is skipped, and says so.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { codePoints, normalText, paragraphsOf, sha256 } from '../../../server/model/passage-text.ts'
import { loadSeed } from '../../../server/services/seed/load-seed.ts'

const TEXTS = fileURLToPath(new URL('../../../../shared/documents/', import.meta.url))
const { dataset } = loadSeed(fileURLToPath(new URL('../../../graph-seed', import.meta.url)))
const read = dataset.entities.filter(({ document }) => document !== null && document.passages.length > 0)
const texts = existsSync(TEXTS) ? readdirSync(TEXTS).map((name) => readFileSync(TEXTS + name)) : []

test('the seed reads two documents', () => {
  expect(read.map(({ slug }) => slug).sort()).toEqual(['azattyk-ky', 'baq-kk'])
})

describe.skipIf(texts.length === 0)('with the source texts at hand', () => {
  test.each(read.map((entity) => [entity.slug, entity] as const))(
    '%s: hash, length, and each passage to the character',
    (_, { document }) => {
      const bytes = texts.find((each) => sha256(each) === document?.sha256)
      expect(bytes).toBeDefined()
      const points = codePoints((bytes as Buffer).toString('utf8'))
      const paragraphs = paragraphsOf(points)
      expect(points).toHaveLength(document?.length ?? -1)
      for (const { id, paragraph, start, end, sha256: exact, sha256Normal } of document?.passages ?? []) {
        const words = points.slice(start, end).join('')
        const around = paragraphs.find(({ number }) => number === paragraph)
        expect(sha256(words), id).toBe(exact)
        expect(sha256(normalText(words)), id).toBe(sha256Normal)
        expect(words, id).toBe(words.trim())
        expect(around && around.start <= start && end <= around.end, id).toBe(true)
      }
    },
  )

  test('no run of seven words of a source stands in the seed', () => {
    const runs = new Set(texts.flatMap((bytes) => runsOf(bytes.toString('utf8'))))
    const descriptions = dataset.entities.flatMap(({ summary }) => Object.values(summary))
    const claims = dataset.claims.flatMap(({ summary, note, qualifiers }) => [
      ...Object.values(summary),
      note ?? '',
      ...qualifiers.map(({ value }) => value ?? ''),
    ])
    expect([...descriptions, ...claims].flatMap(runsOf).filter((run) => runs.has(run))).toEqual([])
  })
})

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(6).map((_, at) => words.slice(at, at + 7).join(' '))
}
