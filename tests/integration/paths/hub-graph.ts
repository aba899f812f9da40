import type { PathEntity, PathGraph, PathLink } from '../../../server/model/paths/path-graph.ts'

export const LEAVES = 10_000

/**
 * One hub that joins ten thousand people, and two chains that end in it. `tender` and `far-b` are contracts, all others people.
 *
 *     tender - near-a - HUB - near-b - far-b        leaf-0 ... leaf-9999 - HUB        leaf-7 - leaf-8
 *     far-a  -´
 */
export function hubGraph(): PathGraph {
  const ids = [
    'hub',
    'near-a',
    'far-a',
    'tender',
    'near-b',
    'far-b',
    ...Array.from({ length: LEAVES }, (_, i) => `leaf-${i}`),
  ]
  const entities = ids.map((id): PathEntity => ({
    id: `e-${id}`,
    kind: id === 'far-b' || id === 'tender' ? 'Contract' : 'Person',
    generic: false,
  }))
  const pairs = [
    ...Array.from({ length: LEAVES }, (_, i) => [`leaf-${i}`, 'hub']),
    ['near-a', 'hub'],
    ['far-a', 'near-a'],
    ['tender', 'near-a'],
    ['near-b', 'hub'],
    ['far-b', 'near-b'],
    ['leaf-7', 'leaf-8'],
  ]
  const links = pairs.map(([subject, object], i): PathLink => ({
    claim: `c-${i}`,
    predicate: 'cooperatesWith',
    subject: `e-${subject}`,
    object: `e-${object}`,
    status: 'asserted',
    modality: 'actual',
    inferred: false,
    origins: 1,
    validFrom: null,
    validTo: null,
  }))
  return { entities, links }
}
