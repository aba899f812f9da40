import { xml, xmlText, type XmlElement } from './xml-tree.ts'
import type { ViewFile } from './view-file.ts'

/** What GraphML keeps of nodes (n), edges (e) and the graph (g), with its type. */
const KEYS = {
  label: ['node', 'string'],
  kind: ['node', 'string'],
  slug: ['node', 'string'],
  x: ['node', 'double'],
  y: ['node', 'double'],
  note: ['node', 'string'],
  group: ['node', 'string'],
  predicate: ['edge', 'string'],
  sentence: ['edge', 'string'],
  status: ['edge', 'string'],
  modality: ['edge', 'string'],
  inferred: ['edge', 'boolean'],
  origins: ['edge', 'int'],
  validFrom: ['edge', 'string'],
  validTo: ['edge', 'string'],
  sources: ['edge', 'string'],
  made: ['graph', 'string'],
  revision: ['graph', 'int'],
  licence: ['graph', 'string'],
  filters: ['graph', 'string'],
  caveat: ['graph', 'string'],
} as const

type Data = Partial<Record<keyof typeof KEYS, string | number | boolean | null>>

/** The view as GraphML 1.0: an entity a node, a claim an edge with its own id. */
export function graphmlFile({ head, entities, notes, claims, sources }: ViewFile): string {
  const source = (number: number) => {
    const found = sources.find((one) => one.number === number)
    return found ? `[${number}] ${found.title}, ¶ ${found.paragraph}, ${found.start}–${found.end}` : ''
  }
  const root = xml('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
    ...Object.entries(KEYS).map(([name, [where, type]]) =>
      xml('key', { id: name, for: where, 'attr.name': name, 'attr.type': type }),
    ),
    xml('graph', { id: 'view', edgedefault: 'directed' }, [
      ...data({
        made: head.made,
        revision: head.revision,
        licence: head.licence,
        filters: head.filters.join('; '),
        caveat: head.caveat,
      }),
      ...entities.map(({ id, names, kind, slug, at, group }) => {
        const values = { label: names[head.lang], kind, slug, x: at.x, y: at.y, note: notes[id] ?? null, group }
        return xml('node', { id }, data(values))
      }),
      ...claims.map((claim) => {
        const { id, subject, object, predicate, sentence, status, modality, inferred, origins, validFrom, validTo } =
          claim
        const cited = [...new Set(claim.stances.map((stance) => stance.source))].map(source).join('; ')
        const values = { predicate, sentence, status, modality, inferred, origins, validFrom, validTo, sources: cited }
        return xml('edge', { id, source: subject, target: object }, data(values))
      }),
    ]),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(root)}\n`
}

function data(values: Data): XmlElement[] {
  return Object.entries(values).flatMap(([key, value]) =>
    value === null || value === '' ? [] : [xml('data', { key }, [String(value)])],
  )
}
