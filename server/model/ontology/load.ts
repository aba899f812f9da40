import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parseDocument } from 'yaml'
import { CounterwatchError } from '../errors.ts'
import { type OntologyFile, parseOntology } from './parse.ts'
import type { Ontology } from './types.ts'

/**
 * Reads an ontology folder. Beside the generator this is the only file of the model that touches the file system:
 * it runs when the ontology is generated or checked, never while the server answers.
 */
export function loadOntology(folder: string): Ontology {
  return parseOntology(readOntologyFiles(folder))
}

/** Every YAML file below the folder. Throws BAD_FILE with the line where a file is not YAML. */
export function readOntologyFiles(folder: string): OntologyFile[] {
  return yamlPaths(folder).map((path) => {
    const file = relative(folder, path).split(sep).join('/')
    const document = parseDocument(readFileSync(path, 'utf8'), { uniqueKeys: true })
    const [error] = document.errors
    if (error !== undefined)
      throw new CounterwatchError('BAD_FILE', `${file}: ${error.message}`, {
        file,
        accepted: 'YAML 1.2, each key once',
        ...(error.linePos && { line: error.linePos[0].line }),
        cause: error,
      })
    return { path: file, data: document.toJS() as unknown }
  })
}

function yamlPaths(folder: string): string[] {
  let entries
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  } catch (cause) {
    throw new CounterwatchError('BAD_FILE', `${folder} cannot be read as an ontology folder`, {
      file: folder,
      accepted: 'a folder with kinds/, predicates/, units.yaml, terms.yaml and draw.yaml',
      cause,
    })
  }
  return entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
