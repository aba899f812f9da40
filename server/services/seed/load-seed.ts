/** A seed folder as a dataset. Each of these throws BAD_FILE with every problem; then nothing of the folder is taken. */
import { basename, resolve } from 'node:path'
import type { Dataset } from '../../model/dataset.ts'
import { isSlug } from '../../model/ids.ts'
import type { ReadOptions, ReadStore } from '../../store/read-port.ts'
import type { WriteStore } from '../../store/write-port.ts'
import type { KnownRows } from './known.ts'
import { knownRows } from './known-rows.ts'
import { parseSeed } from './parse-seed.ts'
import { brokenFolder } from './problem.ts'
import { readSeedFolder } from './read-folder.ts'
import type { SeedFile } from './seed-file.ts'

export interface LoadedSeed {
  readonly dataset: Dataset
  readonly licence: string | null
}

/** A folder that stands alone. */
export function loadSeed(folder: string): LoadedSeed {
  return parsed(readSeedFolder(folder), folder)
}

/** A folder that may refer to what the database holds already, claims that are retracted by hand included. */
export async function loadSeedOnto(
  folder: string,
  store: ReadStore & Pick<WriteStore, 'heldBack'>,
  options: ReadOptions,
): Promise<LoadedSeed> {
  const files = readSeedFolder(folder)
  return parsed(files, folder, await knownRows(files, store, options))
}

function parsed(files: readonly SeedFile[], folder: string, known?: KnownRows): LoadedSeed {
  const seed = parseSeed(files, { name: nameOf(folder), ...(known && { known }) })
  if (!seed.ok) throw brokenFolder(seed.problems)
  return { dataset: seed.dataset, licence: seed.licence }
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
