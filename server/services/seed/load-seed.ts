/** A seed folder as a dataset. @throws BAD_FILE with every problem; then nothing of the folder is taken. */
import { basename, resolve } from 'node:path'
import type { Dataset } from '../../model/dataset.ts'
import { isSlug } from '../../model/ids.ts'
import type { KnownRows } from './known.ts'
import { parseSeed } from './parse-seed.ts'
import { brokenFolder } from './problem.ts'
import { readSeedFolder } from './read-folder.ts'

export interface LoadedSeed {
  readonly dataset: Dataset
  readonly licence: string | null
}

export function loadSeed(folder: string, known?: KnownRows): LoadedSeed {
  const files = readSeedFolder(folder)
  const parsed = parseSeed(files, { name: nameOf(folder), ...(known && { known }) })
  if (!parsed.ok) throw brokenFolder(parsed.problems)
  return { dataset: parsed.dataset, licence: parsed.licence }
}

/** The name of a folder as a slug, for a dataset that gives itself none. */
function nameOf(folder: string): string {
  const slug = basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
  return isSlug(slug) ? slug : 'unnamed'
}
