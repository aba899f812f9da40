/** A dossier on the chains between two ends: each claim of them with its evidence, what would break them, what of them is denied. */
import { policyConditions } from '../../model/dossier/conditions.ts'
import { type Dossier, makeChainDossier } from '../../model/dossier/dossier.ts'
import type { DossierClaim } from '../../model/dossier/source.ts'
import { CounterwatchError } from '../../model/errors.ts'
import { entitiesOf } from '../../model/paths/path.ts'
import { weakestReason } from '../../model/paths/weakest-reason.ts'
import type { Lang } from '../../model/vocabulary.ts'
import type { ReadOptions, ReadStore } from '../../store/read-port.ts'
import { field, fieldKey, select } from '../../store/selection.ts'
import type { FoundPaths } from '../paths/find-paths.ts'
import { readClaims } from './read-dossier.ts'

/** @param most chains that were asked for @throws NOT_FOUND where there is no chain */
export async function readChainDossier(
  store: ReadStore,
  { paths, cuts, policy, complete }: FoundPaths,
  most: number,
  lang: Lang,
  options: ReadOptions,
): Promise<Dossier> {
  if (paths.length === 0) {
    throw new CounterwatchError('NOT_FOUND', 'There is no chain between these ends that the policy admits.', {
      field: 'to',
      accepted: 'ends that `paths` joins; its obstacles tell which setting hides a chain',
    })
  }
  const ids = paths.flatMap(({ hops }) => hops.map(({ link }) => link.claim))
  const [claims, names] = await Promise.all([
    readClaims(store, [...ids, ...cuts.flatMap((cut) => cut.claims ?? [])], lang, options),
    namesOf(
      store,
      [...paths.flatMap(entitiesOf), ...policy.avoidIds, ...policy.viaIds, ...policy.setAside],
      lang,
      options,
    ),
  ])
  const those = (wanted: readonly string[]): DossierClaim[] => wanted.flatMap((id) => claims.get(id) ?? [])
  const nameOf = (id: string) => names.get(id) ?? id
  const chains = paths.map((path, i) => ({
    names: entitiesOf(path).map(nameOf),
    hops: those(path.hops.map(({ link }) => link.claim)),
    weakest: path.weakest,
    weakestReason: weakestReason(path, lang),
    cut: cuts[i]?.claims ? those(cuts[i].claims) : null,
  }))
  return makeChainDossier({ lang, chains, most, conditions: policyConditions(policy, nameOf, lang), complete })
}

async function namesOf(
  store: ReadStore,
  ids: readonly string[],
  lang: Lang,
  options: ReadOptions,
): Promise<Map<string, string>> {
  const root = { from: 'ids', type: 'Entity', ids: [...new Set(ids)] } as const
  const rows = await store.select(root, select('id', field('name', null, { lang })), options)
  return new Map(rows.map(({ object }) => [object.id as string, object[fieldKey('name', { lang })] as string]))
}
