/**
 * How strong a hop is: an order, never a score to be added up. By status (asserted, disputed, denied, unsupported), then
 * stated before inferred, then by modality (actual, planned, possible), then by more independent origins.
 */
import { MODALITIES, STATUSES } from '../vocabulary.ts'
import type { PathLink } from './path-graph.ts'

export type Strength = Pick<PathLink, 'status' | 'inferred' | 'modality' | 'origins'>

const MOST_ORIGINS = 2 ** 32 - 1

/** A number that is greater for a weaker hop and equal for equally strong ones; it means nothing else. */
export function weakness({ status, inferred, modality, origins }: Strength): number {
  const group = (STATUSES.indexOf(status) * 2 + Number(inferred)) * MODALITIES.length + MODALITIES.indexOf(modality)
  return group * 2 ** 32 + (MOST_ORIGINS - Math.min(origins, MOST_ORIGINS))
}

/** Negative when `a` is the stronger. */
export function compareStrength(a: Strength, b: Strength): number {
  return weakness(a) - weakness(b)
}

/** Of parallel links between the same two entities the one that a hop uses: the strongest, of equals the first by claim id. */
export function strongerLink(a: PathLink, b: PathLink): PathLink {
  return (compareStrength(a, b) || compareText(a.claim, b.claim)) <= 0 ? a : b
}

/** By UTF-16 code units: the same order on every machine and in every language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
