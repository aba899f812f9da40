import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../client/graph/export/wrapped.ts'
import { captioned } from '../../../client/graph/export/captioned.ts'
import { pictureSvg } from '../../../client/graph/export/picture-svg.ts'
import { LIGHT } from '../../../client/graph/export/svg-theme.ts'
import { ontologyTexts } from '../../../client/i18n/generated/ontology.en.ts'
import { csvFile } from '../../../client/state/export/csv-file.ts'
import { graphmlFile } from '../../../client/state/export/graphml-file.ts'
import { type ViewFile, viewFileText, viewOfFile } from '../../../client/state/export/view-file.ts'
import { xmlText } from '../../../client/state/export/xml-tree.ts'
import { maskNames, nameMask, withoutIds } from '../../../client/state/graph/mask-names.ts'
import { run } from '../../../client/state/graph/run.ts'
import { EMPTY_GRAPH } from '../../../client/state/graph/types.ts'
import { entityCard } from '../../property/client/arbitraries.ts'

const named = (id: string, name: string): ViewFile['entities'][number] => {
  const { labels: _, ...card } = entityCard(id)
  const names = { en: name, kk: name, ky: name, ru: name }
  return { ...card, names, at: { x: 1, y: -2 }, group: id === 'e-b' ? 'g:e-b' : null }
}

const FILE: ViewFile = {
  format: 'counterwatch-view',
  version: 1,
  head: {
    made: '2026-01-02T03:04:05.000Z',
    lang: 'en',
    caveat: 'No wrongdoing is implied.',
    licence: 'CC-BY-4.0',
    version: '0.1.0',
    revision: 7,
    filters: ['Persons (2)'],
  },
  view: 'v=1&e=a.b',
  entities: [named('e-a', '=HYPERLINK("x")'), named('e-b', 'Ministry, "of" <that>\nand this')],
  notes: { 'e-b': '=ask <the "lab">,\nagain', 'e-hidden': 'out of sight' },
  claims: [
    {
      id: 'c-1',
      subject: 'e-a',
      predicate: 'SUPPLIES',
      object: 'e-b',
      sentence: 'A supplies B',
      status: 'disputed',
      modality: 'actual',
      inferred: false,
      origins: 2,
      validFrom: '2025',
      validTo: null,
      stances: [
        { kind: 'asserts', speaker: 'Lab', date: '2025-10-07', source: 1 },
        { kind: 'denies', speaker: 'Minister', date: null, source: 2 },
      ],
    },
  ],
  sources: [
    {
      number: 1,
      document: 'e-news',
      title: 'News',
      address: 'https://example.org/a',
      paragraph: 3,
      start: 10,
      end: 20,
    },
    { number: 2, document: 'e-news', title: 'News', address: null, paragraph: 4, start: 30, end: 40 },
  ],
}

describe('CSV', () => {
  const rows = parse(csvFile(FILE), { columns: true, bom: true }) as Record<string, string>[]

  it('is read again by another parser, with each claim, its sources and what the file says of itself', () => {
    expect(rows).toEqual([
      {
        claim: 'c-1',
        sentence: 'A supplies B',
        subject: 'e-a',
        subjectName: `'=HYPERLINK("x")`,
        predicate: 'SUPPLIES',
        object: 'e-b',
        objectName: 'Ministry, "of" <that>\nand this',
        status: 'disputed',
        modality: 'actual',
        inferred: 'false',
        origins: '2',
        validFrom: '2025',
        validTo: '',
        stances: 'Lab asserts [1] 2025-10-07; Minister denies [2]',
        sources: '[1] News, ¶ 3, 10–20, https://example.org/a; [2] News, ¶ 4, 30–40',
        made: '2026-01-02T03:04:05.000Z',
        revision: '7',
        licence: 'CC-BY-4.0',
        filters: 'Persons (2)',
        caveat: 'No wrongdoing is implied.',
        subjectNote: '',
        objectNote: `'=ask <the "lab">,\nagain`,
        subjectGroup: '',
        objectGroup: 'g:e-b',
      },
    ])
  })
})

describe('JSON', () => {
  it('gives the view back, and refuses what is none', () => {
    expect(JSON.parse(viewFileText(FILE))).toEqual(FILE)
    expect(viewOfFile(viewFileText(FILE))).toEqual({ view: FILE.view, notes: new Map(Object.entries(FILE.notes)) })
    const { notes: _, ...ofBefore } = FILE
    expect(viewOfFile(JSON.stringify(ofBefore))).toEqual({ view: FILE.view, notes: new Map() })
    expect(viewOfFile(viewFileText({ ...FILE, view: null }))).toBe('namesHidden')
    for (const text of [
      '',
      '{',
      'null',
      '[]',
      '{"format":"other","view":"v=1"}',
      '{"format":"counterwatch-view","view":1}',
      '{"format":"counterwatch-view","view":"v=1","notes":{"e-a":1}}',
      '{"format":"counterwatch-view","view":"v=1","notes":[]}',
    ]) {
      expect(viewOfFile(text)).toBe('none')
    }
  })
})

describe('GraphML', () => {
  it('holds a node an entity and an edge a claim, and declares every key that it uses', () => {
    const text = graphmlFile(FILE)
    const declared = new Set([...text.matchAll(/<key id="(\w+)"/g)].map(([, key]) => key))
    const used = new Set([...text.matchAll(/<data key="(\w+)"/g)].map(([, key]) => key))
    expect([...used].filter((key) => !declared.has(key))).toEqual([])
    expect(text).toContain('<edge id="c-1" source="e-a" target="e-b">')
    expect(text).toContain('<data key="label">Ministry, &quot;of&quot; &lt;that&gt;\nand this</data>')
    expect(text).toContain('[2] News, ¶ 4, 30–40')
    expect(text).toContain('<data key="note">=ask &lt;the &quot;lab&quot;&gt;,\nagain</data>')
    expect(text).not.toContain('out of sight')
    expect(text.match(/<data key="group">g:e-b</g)).toHaveLength(1)
  })
})

describe('a masked map', () => {
  const graph = run(EMPTY_GRAPH, {
    type: 'add',
    entities: ['e-0x', 'e-1x', 'e-3x'].map(entityCard),
    claims: [],
    positions: new Map(),
  })

  it('has no name and no id in its names, and the same entities', () => {
    const masked = maskNames(run(graph, { type: 'note', entity: 'e-0x', text: 'a name' }), ontologyTexts.kinds)
    expect(masked.notes.size).toBe(0)
    const names = [...masked.entities.values()].map(({ labels }) => labels.en)
    expect(new Set(names).size).toBe(3)
    for (const name of names) expect(name).toMatch(/^(Person|System|Company) \d$/)
    expect([...masked.entities.keys()]).toEqual([...graph.entities.keys()])
    expect(masked.positions).toBe(graph.positions)
  })

  it('without ids is the same map, by keys that say nothing of them', () => {
    const joined = run(graph, {
      type: 'add',
      entities: [],
      claims: [
        {
          id: 'c-secret',
          subject: 'e-0x',
          predicate: 'SUPPLIES',
          object: 'e-1x',
          status: 'asserted',
          modality: 'actual',
          undated: false,
          validFrom: '2020',
          validTo: null,
          inferred: false,
          origins: 1,
        },
      ],
      positions: new Map(),
    })
    const mask = nameMask(ontologyTexts.kinds)
    const told = withoutIds(maskNames(joined, ontologyTexts.kinds, mask), mask)
    expect(JSON.stringify([...told.entities, ...told.links, ...told.positions])).not.toMatch(/e-[013]x|c-secret/)
    expect([...told.entities.keys()]).toEqual(['e1', 'e2', 'e3'])
    expect([...told.links.values()]).toMatchObject([{ subject: 'e1', object: 'e2', claims: [{ id: 'c1' }] }])
    expect([...told.positions.keys()]).toEqual(['e1', 'e2', 'e3'])
  })
})

it('a picture with lines below is as wide as they need, and says them all', () => {
  const drawn = captioned(pictureSvg({ nodes: [], edges: [] }, LIGHT, 'Map'), ['Made today', 'word '.repeat(80)], LIGHT)
  const text = xmlText(drawn.root)
  expect(text.match(/word/g)).toHaveLength(80)
  expect(text).toContain('Made today')
  expect(drawn.width).toBeGreaterThanOrEqual(520)
  // A font may be a tenth wider than is reckoned.
  for (const [, row = ''] of text.matchAll(/<tspan[^>]*>([^<]*)</g)) {
    expect(16 + textWidth(row, 11) * 1.1).toBeLessThanOrEqual(drawn.width - 16)
  }
  expect(text.match(/<title>/g)!.length).toBeGreaterThanOrEqual(1)
})
