import { describe, expect, it } from 'vitest'
import { jsonExport } from '../../../server/services/export/json-export.ts'
import type { GraphRow } from '../../../server/services/export/read-graph.ts'

async function text(rows: readonly GraphRow[]): Promise<Record<string, unknown>> {
  const source = (async function* () {
    for (const row of rows) yield await Promise.resolve(row)
  })()
  let all = ''
  for await (const part of jsonExport({ revision: 3, exportedAt: '2026-01-01T00:00:00.000Z', version: '0' }, source))
    all += part
  return JSON.parse(all) as Record<string, unknown>
}

const entity: GraphRow = { type: 'entity', row: { id: 'e-1' } }
const document: GraphRow = { type: 'document', row: { id: 'e-1', title: null } }
const claim: GraphRow = { type: 'claim', row: { id: 'c-1' } }

describe('jsonExport', () => {
  it.each([
    [
      'all',
      [entity, document, entity, claim, claim],
      { entities: [entity.row, entity.row], documents: [document.row], claims: [claim.row, claim.row] },
    ],
    ['no claims', [entity], { entities: [entity.row], documents: [], claims: [] }],
    ['nothing', [], { entities: [], documents: [], claims: [] }],
  ])('is one JSON document with the caveat: %s', async (_, rows, lists) => {
    const { format, notice, ...rest } = await text(rows)
    expect(rest).toEqual(lists)
    expect(format).toBe('counterwatch-export/1')
    expect(notice).toMatchObject({
      revision: 3,
      licence: 'CC-BY-4.0',
      caveat: { en: expect.stringContaining('no wrongdoing') as string },
    })
  })
})
