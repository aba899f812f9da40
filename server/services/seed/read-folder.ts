/** Reads a seed folder. Of the seed service this is the only file that touches the file system. */
import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { CounterwatchError } from '../../model/errors.ts'
import { brokenFolder, type SeedProblem } from './problem.ts'
import { fileRole, isYamlPath, SEED_LAYOUT, type SeedFile } from './seed-file.ts'

export interface FolderLimits {
  readonly fileBytes: number
  readonly files: number
}

const LIMITS: FolderLimits = { fileBytes: 4_000_000, files: 20_000 }
/** Read by others: the ontology is compiled into the program, the stories into the explorer; chains have a service of their own. */
const NOT_OURS = new Set(['chains', 'ontology', 'stories', 'node_modules'])

/** The YAML files of a seed folder, by path. @throws BAD_FILE with every file that cannot be taken */
export function readSeedFolder(folder: string, limits: FolderLimits = LIMITS): SeedFile[] {
  const root = rootOf(folder)
  const problems: SeedProblem[] = []
  const files: SeedFile[] = []
  for (const path of pathsBelow(root, '', problems)) {
    if (!isYamlPath(path)) continue
    if (files.length === limits.files) {
      problems.push(problem(path, 'is one file too many', `at most ${limits.files} files`))
      break
    }
    const text = readText(root, path, limits, problems)
    if (text !== null) files.push({ path, text })
  }
  if (problems.length > 0) throw brokenFolder(problems)
  if (files.length === 0) {
    throw new CounterwatchError('BAD_FILE', `${folder} holds no seed.`, { file: folder, accepted: SEED_LAYOUT })
  }
  return files
}

function rootOf(folder: string): string {
  try {
    const root = realpathSync(folder)
    if (lstatSync(root).isDirectory()) return root
  } catch (cause) {
    throw new CounterwatchError('BAD_FILE', `${folder} cannot be read.`, {
      file: folder,
      accepted: 'a folder that this user can read',
      cause,
    })
  }
  throw new CounterwatchError('BAD_FILE', `${folder} is a file.`, {
    file: folder,
    accepted: `a folder with ${SEED_LAYOUT}`,
  })
}

function pathsBelow(root: string, below: string, problems: SeedProblem[]): string[] {
  let entries
  try {
    entries = readdirSync(join(root, below), { withFileTypes: true })
  } catch {
    problems.push(problem(below, 'cannot be read', 'a folder that this user can read'))
    return []
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.name.startsWith('.') || (below === '' && NOT_OURS.has(entry.name))) return []
      if (entry.isSymbolicLink()) {
        problems.push(
          problem(path, 'is a symbolic link', 'the file or folder itself: nothing outside of the folder is read'),
        )
        return []
      }
      return entry.isDirectory() ? pathsBelow(root, path, problems) : [path]
    })
}

function readText(root: string, path: string, limits: FolderLimits, problems: SeedProblem[]): string | null {
  const refuse = (message: string, accepted: string): null => {
    problems.push(problem(path, message, accepted))
    return null
  }
  if (fileRole(path) === null) return refuse('is not in a place that a seed is read from', SEED_LAYOUT)
  const found = lstatSync(join(root, path))
  if (!found.isFile()) return refuse('is not a file', 'a plain file')
  if (found.size > limits.fileBytes)
    return refuse(`has ${found.size} bytes`, `at most ${limits.fileBytes} bytes a file; split it`)
  let bytes
  try {
    bytes = readFileSync(join(root, path))
  } catch {
    return refuse('cannot be read', 'a file that this user can read')
  }
  return decode(bytes) ?? refuse(bytes.includes(0) ? 'is a binary file' : 'is not UTF-8', 'text in UTF-8')
}

/** The text of a file, without a byte order mark; null where it is none. Pure. */
export function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function problem(file: string, message: string, accepted: string): SeedProblem {
  return { file, line: null, field: '', message, accepted }
}
