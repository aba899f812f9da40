/** Reads what a dossier is made of, and makes it. */
import { type Dossier, makeDossier } from '../../model/dossier/dossier.ts'
import type { DossierClaim, DossierSource } from '../../model/dossier/source.ts'
import { NOW } from '../../model/clocks.ts'
import { CounterwatchError } from '../../model/errors.ts'
import type { Kind } from '../../model/ontology/generated/ontology.ts'
import type { Lang } from '../../model/vocabulary.ts'
import type { DossierStore } from '../../store/dossier-port.ts'
import type { ClaimFilter, ReadOptions, ReadStore } from '../../store/read-port.ts'
import { type Answer, field, fieldKey, select, type Selection } from '../../store/selection.ts'
import { entity as entityById } from '../objects.ts'

/** Claims read each way, and denials of its own; a dossier that lists more is read by nobody. */
const MOST_CLAIMS = 250

export interface DossierDeps {
  readonly store: ReadStore
  readonly dossiers: DossierStore
}

/** As the clocks of the options say. @throws NOT_FOUND for the entity */
export async function readDossier(
  { store, dossiers }: DossierDeps,
  idOrSlug: string,
  lang: Lang,
  options: ReadOptions,
): Promise<Dossier> {
  const found = await entityById(store, idOrSlug, entitySelection(lang), options)
  if (!found) {
    throw new CounterwatchError('NOT_FOUND', `entity: there is no entity “${idOrSlug.slice(0, 100)}”`, {
      field: 'entity',
      accepted: 'the id or slug of an entity',
    })
  }
  const id = found.id as string
  const list = (filter: ClaimFilter) =>
    store.select({ from: 'claims', filter, first: MOST_CLAIMS, after: null }, select('id'), options)
  const [asSubject, asObject, denied] = await Promise.all([
    list({ subjects: [id] }),
    list({ objects: [id] }),
    dossiers.deniedBy(id, MOST_CLAIMS + 1, options),
  ])
  const idsOf = (rows: readonly { readonly object: Answer }[]) =>
    rows.slice(0, MOST_CLAIMS).map(({ object }) => object.id as string)
  const about = new Set([...idsOf(asSubject), ...idsOf(asObject)])
  const claims = await readClaims(store, [...about, ...denied.slice(0, MOST_CLAIMS)], lang, options)
  const those = (ids: Iterable<string>) => [...ids].flatMap((each) => claims.get(each) ?? [])
  return makeDossier({
    lang,
    entity: entityOf(found, lang),
    about: those(about),
    denied: those(denied),
    clocks: options.clocks ?? NOW,
    complete: [asSubject, asObject, denied].every(({ length }) => length <= MOST_CLAIMS),
  })
}

/** Claims with their evidence, as a dossier tells them, by id. */
export async function readClaims(
  store: ReadStore,
  ids: readonly string[],
  lang: Lang,
  options: ReadOptions,
): Promise<Map<string, DossierClaim>> {
  if (ids.length === 0) return new Map()
  const root = { from: 'ids', type: 'Claim', ids: [...new Set(ids)] } as const
  const rows = await store.select(root, claimSelection(lang), options)
  return new Map(rows.map(({ object }) => [object.id as string, claimOf(object, lang)]))
}

const named = (lang: Lang): Selection => select('id', 'kind', field('name', null, { lang }))

function entitySelection(lang: Lang): Selection {
  return select(
    'id',
    'kind',
    field('name', null, { lang }),
    field('summary', null, { lang }),
    field('names', select('text')),
  )
}

function claimSelection(lang: Lang): Selection {
  const document = select('id', field('name', null, { lang }))
  const passage = select('id', 'paragraph', 'start', 'end', 'quote', field('document', document))
  const stance = select(
    ...['id', 'kind', 'scope', 'mode', 'date', 'counts'],
    ...['speaker', 'reportedBy', 'basis'].map((name) => field(name, named(lang))),
    field('rejects', document),
    field('passage', passage),
  )
  return select(
    ...['id', 'predicate', 'status', 'modality', 'inferred', 'origins', 'value', 'unit', 'comparator', 'unknown'],
    field('summary', null, { lang }),
    field('subject', named(lang)),
    field('object', named(lang)),
    field('stances', stance),
  )
}

function entityOf(found: Answer, lang: Lang): DossierSource['entity'] {
  return {
    ...refOf(found, lang),
    kind: found.kind as Kind,
    summary: (found[fieldKey('summary', { lang })] as string | null) ?? null,
    names: (found.names as { text: string }[]).map(({ text }) => text),
  }
}

/** The rows have their texts under the key of a field with its language; elsewhere they are what a dossier works on. */
function claimOf(row: Answer, lang: Lang): DossierClaim {
  const ref = (each: unknown) => each && refOf(each as Answer, lang)
  return {
    ...row,
    summary: row[fieldKey('summary', { lang })] ?? null,
    subject: ref(row.subject),
    object: ref(row.object),
    stances: (row.stances as Answer[]).map((stance) => ({
      ...stance,
      speaker: ref(stance.speaker),
      reportedBy: ref(stance.reportedBy),
      basis: ref(stance.basis),
      rejects: ref(stance.rejects),
      passage: { ...(stance.passage as Answer), document: ref((stance.passage as Answer).document) },
    })),
  } as unknown as DossierClaim
}

function refOf(row: Answer, lang: Lang) {
  return { id: row.id as string, kind: row.kind as Kind, name: row[fieldKey('name', { lang })] as string }
}
