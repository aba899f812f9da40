/** Paths as GraphQL answers them: what a search found, with what is wanted of the entities and claims on them. */
import type { PartialDate } from '../../../model/partial-date.ts'
import { entitiesOf, type Path } from '../../../model/paths/path.ts'
import { weakestReason, weaknessOf } from '../../../model/paths/weakest-reason.ts'
import type { Lang } from '../../../model/vocabulary.ts'
import type { PathCut } from '../../../services/paths/find-cuts.ts'
import { type Answer, mergeSelections, type Selection, within } from '../../../store/selection.ts'
import { hopAnswer, type Loaded, type Wanted, wantedOfHops } from './hops.ts'

/** What a selection on paths wants. */
export function wantedOfPaths(paths: Selection): Wanted {
  const ofHops = wantedOfHops(within(paths, 'hops'))
  return {
    entity: mergeSelections([ofHops.entity, within(paths, 'entities')]),
    claim: mergeSelections([ofHops.claim, within(paths, 'cut')]),
  }
}

export function idsOfPaths(paths: readonly Path[], cuts: readonly PathCut[]) {
  return {
    entities: paths.flatMap(entitiesOf),
    claims: [
      ...paths.flatMap(({ hops }) => hops.map(({ link }) => link.claim)),
      ...cuts.flatMap(({ claims }) => claims ?? []),
    ],
  }
}

export function pathAnswer(path: Path, cut: PathCut | undefined, loaded: Loaded, validAt: PartialDate | null): Answer {
  return {
    length: path.hops.length,
    weakest: path.weakest,
    weakestBy: weaknessOf(path),
    weakestReason: ({ lang }: { lang: Lang }) => weakestReason(path, lang),
    cut: cut?.claims?.map((id) => loaded.claims.get(id) ?? {}) ?? null,
    cutSize: cut?.size ?? null,
    cutStoppedBy: cut?.stoppedBy ?? null,
    entities: entitiesOf(path).map((id) => loaded.entities.get(id) ?? null),
    hops: path.hops.map((hop) => hopAnswer(hop, loaded, validAt)),
  }
}
