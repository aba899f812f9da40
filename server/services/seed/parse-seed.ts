/**
 * A seed folder, parsed: the text of its files gives a dataset with every reference resolved, or all that is wrong with it.
 * Pure: the same files and the same known rows always give the same answer.
 */
import type { ClaimRow, Dataset } from '../../model/dataset.ts'
import { collectRows } from './collect.ts'
import { type KnownRows, NOTHING_KNOWN } from './known.ts'
import { Lookup } from './lookup.ts'
import type { SeedProblem } from './problem.ts'
import { claimRow } from './rules/claim-row.ts'
import { checkCoverage } from './rules/coverage.ts'
import { documentFacts } from './rules/document-row.ts'
import { entityRow } from './rules/entity-row.ts'
import { rejectionRow } from './rules/stance-rows.ts'
import { checkUnique } from './rules/unique.ts'
import type { SeedFile } from './seed-file.ts'

export interface ParseOptions {
  /** What the folder may refer to besides its own rows. */
  readonly known?: KnownRows
  /** Its name where dataset.yaml gives none: a slug. */
  readonly name?: string
}

export type ParsedSeed =
  | { readonly ok: true; readonly dataset: Dataset; readonly licence: string | null }
  | { readonly ok: false; readonly problems: readonly SeedProblem[] }

export function parseSeed(files: readonly SeedFile[], options: ParseOptions = {}): ParsedSeed {
  const problems: SeedProblem[] = []
  const rows = collectRows(files, problems)
  const allRead = problems.length === 0
  const lookup = new Lookup(rows, options.known ?? NOTHING_KNOWN, problems)
  checkUnique(rows, lookup)
  const documents = rows.documents.map((placed) => entityRow(placed, documentFacts(placed, lookup), lookup))
  const entities = rows.entities.map((placed) => entityRow(placed, null, lookup))
  const claims = rows.claims.map((placed) => claimRow(placed, lookup)).filter((row) => row !== null)
  const rejections = rows.rejections.map((placed) => rejectionRow(placed, lookup)).filter((row) => row !== null)
  checkRivals(rows.claims, claims, lookup)
  // A row of the wrong shape cites nothing, and its paragraphs would be told besides.
  if (allRead) checkCoverage(rows.documents, lookup)
  if (problems.length > 0) return { ok: false, problems }
  const name = rows.name ?? options.name ?? 'unnamed'
  return {
    ok: true,
    dataset: { name, entities: [...documents, ...entities], claims, rejections },
    licence: rows.licence,
  }
}

/** A contradiction is symmetric, so it is told from one side. */
function checkRivals(placed: Parameters<typeof claimRow>[0][], claims: readonly ClaimRow[], lookup: Lookup): void {
  const stated = new Map(claims.map(({ id, contradicts }) => [id, new Set(contradicts)]))
  for (const one of placed) {
    one.row.contradicts.forEach((other, at) => {
      if (one.row.id < other || !stated.get(other)?.has(one.row.id)) return
      lookup.complain(
        one,
        ['contradicts', at],
        `${other} already says that it contradicts this claim`,
        'the contradiction from one of the two',
      )
    })
  }
}
