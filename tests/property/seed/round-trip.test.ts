import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../server/model/dataset.ts'
import { parseSeed } from '../../../server/services/seed/parse-seed.ts'
import { problemLine } from '../../../server/services/seed/problem.ts'
import { writeSeed } from '../../../server/services/seed/write/write-seed.ts'
import { anyDataset } from './datasets.ts'

/** The files of a folder have an order of their own. */
function inOrder(dataset: Dataset): Dataset {
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    ...dataset,
    entities: byId(dataset.entities),
    claims: byId(dataset.claims),
    rejections: byId(dataset.rejections),
  }
}

describe('a dataset that is written as a seed folder', () => {
  it('is the same dataset once parsed', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const parsed = parseSeed(writeSeed(dataset, { licence: 'CC0-1.0' }))
        if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join('\n'))
        expect(inOrder(parsed.dataset)).toEqual(inOrder(dataset))
        expect(parsed.licence).toBe('CC0-1.0')
      }),
      { numRuns: 15 },
    )
  })
})

describe('a folder with noise in it', () => {
  it('is parsed or refused, and never a fault', () => {
    const files = fc.sample(anyDataset, { numRuns: 1, seed: 7 }).flatMap((dataset) => writeSeed(dataset))
    const noise = fc.record({
      file: fc.nat(),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.nat(30),
      put: fc.string({ unit: 'binary', maxLength: 8 }),
    })
    fc.assert(
      fc.property(fc.array(noise, { minLength: 1, maxLength: 4 }), (cuts) => {
        const spoilt = files.map((file, index) => {
          let { text } = file
          for (const cut of cuts.filter(({ file: chosen }) => chosen % files.length === index)) {
            const at = Math.floor(cut.at * text.length)
            text = text.slice(0, at) + cut.put + text.slice(at + cut.drop)
          }
          return { ...file, text }
        })
        const parsed = parseSeed(spoilt)
        if (!parsed.ok) for (const problem of parsed.problems) expect(problem.accepted).not.toBe('')
      }),
      { numRuns: 25 },
    )
  })
})
