import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CounterwatchError } from '../../../server/model/errors.ts'
import { readOntologyFiles } from '../../../server/model/ontology/load.ts'
import { type OntologyFile, parseOntology } from '../../../server/model/ontology/parse.ts'

export const root = fileURLToPath(new URL('../../../', import.meta.url))
export const folder = `${root}graph-seed/ontology`

const read = readOntologyFiles(folder)

/** The committed files, copied for each caller, so that a test may change them. */
export function files(): OntologyFile[] {
  return structuredClone(read)
}

/** The committed files with one of them changed; `change` gets its data to mutate, or gives other data. */
export function changed(path: string, change: (data: any) => unknown): OntologyFile[] {
  return files().map((file) => (file.path === path ? { path, data: change(file.data) ?? file.data } : file))
}

/** The error that a set of files is refused with. */
export function refusal(given: readonly OntologyFile[]): CounterwatchError {
  try {
    parseOntology(given)
  } catch (error) {
    if (error instanceof CounterwatchError) return error
    throw error
  }
  throw new Error('the files were taken')
}

export function committed(path: string): string {
  return readFileSync(root + path, 'utf8')
}
