/** The rows that a decision by hand names, checked by their form before anything is asked of the graph. */
import { CounterwatchError } from '../../model/errors.ts'
import { isSlug, typeOfId } from '../../model/ids.ts'
import type { ReadOptions, ReadStore } from '../../store/read-port.ts'
import { resolveIds } from '../resolve-ids.ts'

/** Ids of claims and stances, each once. @throws BAD_INPUT for anything else */
export function rowIds(given: readonly string[]): string[] {
  return [...new Set(given.map((id) => (isRowId(id) ? id : refuse(id, ROW))))]
}

/** The same, and documents by their ids or slugs. @throws NOT_FOUND for a slug that nothing has */
export async function rowOrDocumentIds(
  store: ReadStore,
  given: readonly string[],
  options: ReadOptions,
): Promise<string[]> {
  const isDocument = (id: string): boolean => typeOfId(id) === 'entity' || isSlug(id)
  const checked = given.map((id) => (isRowId(id) || isDocument(id) ? id : refuse(id, `${ROW}, or a document`)))
  const documents = checked.filter((id) => !isRowId(id))
  const resolved = await resolveIds(store, 'ids', documents, options)
  return [...new Set(checked.map((id) => (isRowId(id) ? id : (resolved[documents.indexOf(id)] as string))))]
}

const ROW = 'ids of claims (c-…) or stances (c-….1, r-…)'

function isRowId(id: string): boolean {
  const type = typeOfId(id)
  // A slug may look like the id of a claim; a row is what is meant.
  return type === 'claim' || type === 'stance'
}

function refuse(id: string, accepted: string): never {
  throw new CounterwatchError('BAD_INPUT', `ids: “${id.slice(0, 100)}” is not accepted.`, { field: 'ids', accepted })
}
