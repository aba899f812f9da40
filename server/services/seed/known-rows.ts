/** Looks up in the database what a seed folder refers to and does not hold: first what it asks for, then one read a type. */
import type { Kind } from '../../model/ontology/generated/ontology.ts'
import type { ReadOptions, ReadStore, Root } from '../../store/read-port.ts'
import { type Answer, field, select, type Selection } from '../../store/selection.ts'
import type { WriteStore } from '../../store/write-port.ts'
import type { KnownRows } from './known.ts'
import { parseSeed } from './parse-seed.ts'
import type { SeedFile } from './seed-file.ts'

interface Wanted {
  readonly entities: ReadonlySet<string>
  readonly claims: ReadonlySet<string>
  readonly passages: ReadonlySet<string>
}

/** Rows that other datasets may have recorded; the folder's own are never asked for. */
export async function knownRows(
  files: readonly SeedFile[],
  store: ReadStore & Pick<WriteStore, 'heldBack'>,
  options: ReadOptions,
): Promise<KnownRows> {
  const wanted = outsideReferences(files)
  const kind = select('id', 'kind', 'slug')
  const read = (root: Root, selection: Selection) => store.select(root, selection, options)
  const [byId, bySlug, claims, heldBack, passages] = await Promise.all([
    read({ from: 'ids', type: 'Entity', ids: [...wanted.entities] }, kind),
    wanted.entities.size === 0 ? [] : read({ from: 'slugs', slugs: [...wanted.entities] }, kind),
    read({ from: 'ids', type: 'Claim', ids: [...wanted.claims] }, select('id')),
    store.heldBack([...wanted.claims]),
    read({ from: 'ids', type: 'Passage', ids: [...wanted.passages] }, select('id', field('document', select('id')))),
  ])
  const entities = new Map(
    [...bySlug, ...byId].map(({ key, object }) => [
      key[0] as string,
      { id: object.id as string, kind: object.kind as Kind },
    ]),
  )
  const claimIds = new Set([...claims.map(({ object }) => object.id as string), ...heldBack])
  const documents = new Map(
    passages.map(({ object }) => [object.id as string, { document: (object.document as Answer).id as string }]),
  )
  return {
    entity: (reference) => entities.get(reference) ?? null,
    claim: (id) => claimIds.has(id),
    passage: (id) => documents.get(id) ?? null,
  }
}

/** What the files ask of the database: found by parsing them against one that knows everything. */
function outsideReferences(files: readonly SeedFile[]): Wanted {
  const wanted = { entities: new Set<string>(), claims: new Set<string>(), passages: new Set<string>() }
  parseSeed(files, {
    known: {
      entity: (reference) => {
        wanted.entities.add(reference)
        // A document, so that its passages are asked for too.
        return { id: reference, kind: 'Document' }
      },
      claim: (id) => {
        wanted.claims.add(id)
        return true
      },
      passage: (id) => {
        wanted.passages.add(id)
        return null
      },
    },
  })
  return wanted
}
