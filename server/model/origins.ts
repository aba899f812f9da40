/**
 * Independent corroboration: the distinct origins of the assertions of a claim (DESIGN.md section 2, "Corroboration").
 * A stance's origin is its basis; else its speaker, when that is not the outlet itself; else the root document along
 * `derivedFrom`. Twenty articles that quote one press release have one origin.
 */
import { effectiveStances, type StanceForStatus } from './status.ts'

export interface StanceForOrigins extends StanceForStatus {
  readonly basis: string | null
  readonly document: string
  /** The outlet that published the document of the stance. */
  readonly publisher: string | null
}

/** @param rootOf the document at the end of the `derivedFrom` chain of a document, itself where there is none */
export function originsOf(stances: readonly StanceForOrigins[], rootOf: (document: string) => string): Set<string> {
  const origins = new Set<string>()
  for (const stance of effectiveStances(stances)) {
    if (stance.kind !== 'asserts') continue
    const outletSpeaks = stance.speaker === stance.publisher || stance.speaker === stance.document
    origins.add(stance.basis ?? (outletSpeaks ? rootOf(stance.document) : stance.speaker))
  }
  return origins
}

/**
 * The root of a document along `derivedFrom`; of several sources the first by id, and a cycle ends at its smallest id,
 * so that the answer never depends on the order of the rows.
 */
export function rootDocument(document: string, derivedFrom: (document: string) => readonly string[]): string {
  const seen = new Set<string>()
  let current = document
  while (!seen.has(current)) {
    seen.add(current)
    const next = [...derivedFrom(current)].sort()[0]
    if (next === undefined) return current
    current = next
  }
  return [...seen].sort()[0] ?? document
}
