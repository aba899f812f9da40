/** `dossier`: a dossier as Markdown, or with `--json` as data. */
import type { Clocks } from '../model/clocks.ts'
import { dossierMarkdown } from '../model/dossier/markdown.ts'
import type { Lang } from '../model/vocabulary.ts'
import { readDossier } from '../services/dossier/read-dossier.ts'
import { neo4jDossierStore } from '../store/neo4j/dossier-store.ts'
import { neo4jReadStore } from '../store/neo4j/read-store.ts'
import type { Io, Outcome } from './host.ts'
import type { OpenGraph } from './with-graph.ts'
import { writeWhole } from './write-whole.ts'

export interface DossierExport {
  /** Id or slug. */
  readonly entity: string
  readonly lang: Lang
  readonly clocks: Clocks
  /** Null: on stdout. */
  readonly out: string | null
}

export async function exportDossier({ graph, config }: OpenGraph, wanted: DossierExport, io: Io): Promise<Outcome> {
  const { entity, lang, clocks, out } = wanted
  const deps = { store: neo4jReadStore(graph), dossiers: neo4jDossierStore(graph) }
  const dossier = await readDossier(deps, entity, lang, { quotes: config.quotes, clocks, signal: io.signal })
  const text = dossierMarkdown(dossier)
  if (out === null) return { data: { dossier }, text: text.trimEnd() }
  await writeWhole([out], async ([file]) => file?.write(text))
  return { data: { file: out, notes: dossier.notes.length }, text: `Wrote ${dossier.title} to ${out}.` }
}
