/**
 * `npm run generate:ontology` writes the files that follow from graph-seed/ontology; with `--check` it writes nothing
 * and exits with 1 when a committed file differs, with 2 when the ontology cannot be read.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { CounterwatchError } from '../errors.ts'
import { artefacts } from './emit/artefacts.ts'
import type { Artefact } from './emit/header.ts'
import { loadOntology } from './load.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    /** Another ontology folder, and another root to write below: for tests. */
    from: { type: 'string', default: join(root, 'graph-seed/ontology') },
    out: { type: 'string', default: root },
  },
})

try {
  const changed = artefacts(loadOntology(values.from)).filter((artefact) => differs(artefact))
  if (!values.check) for (const artefact of changed) write(artefact)
  for (const { path } of changed) console.error(`${values.check ? 'differs' : 'wrote'}: ${path}`)
  if (values.check && changed.length > 0) {
    console.error('run `npm run generate:ontology` and commit the result')
    process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof CounterwatchError)) throw error
  console.error(error.message)
  process.exitCode = 2
}

function differs({ path, text }: Artefact): boolean {
  try {
    return readFileSync(join(values.out, path), 'utf8') !== text
  } catch {
    return true
  }
}

function write({ path, text }: Artefact): void {
  const file = join(values.out, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
