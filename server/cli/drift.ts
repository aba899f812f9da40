/** Whether what is generated from the ontology and the schema is what would be generated now. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { artefacts } from '../model/ontology/emit/artefacts.ts'
import { loadOntology } from '../model/ontology/load.ts'
import type { Offence } from '../store/write-port.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export async function generatedDrift(root: string = ROOT): Promise<Offence[]> {
  const { schemaDrifted } = await import('../graphql/generate.ts')
  const stale = artefacts(loadOntology(join(root, 'graph-seed/ontology'))).filter(
    ({ path, text }) => read(join(root, path)) !== text,
  )
  const offences = stale.map(({ path }) => drift(path, 'npm run generate:ontology'))
  if (schemaDrifted()) offences.push(drift('server/graphql/generated/schema.graphql', 'npm run generate:schema'))
  return offences
}

function drift(path: string, command: string): Offence {
  return {
    rule: 'generated',
    id: path,
    message: `is not what would be generated now; run \`${command}\` and commit the result`,
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
