/** Wherever an entity can be named by its id, its slug will do. */
import { CounterwatchError } from '../model/errors.ts'
import { isSlug, typeOfId } from '../model/ids.ts'
import type { ReadOptions, ReadStore } from '../store/read-port.ts'
import { type Answer, select } from '../store/selection.ts'

export const MAX_IDS = 100

/**
 * The ids of entities given by id or slug, in their order; one statement for all slugs.
 * @throws BAD_INPUT for what is neither, NOT_FOUND for a slug that no entity has
 */
export async function resolveIds(
  store: ReadStore,
  field: string,
  given: readonly string[],
  options: ReadOptions,
): Promise<string[]> {
  if (given.length > MAX_IDS) {
    throw new CounterwatchError('BAD_INPUT', `${field}: ${given.length} were given; at most ${MAX_IDS} are accepted`, {
      field,
      accepted: `at most ${MAX_IDS}`,
    })
  }
  const slugs = given.filter((each) => typeOfId(each) !== 'entity')
  const wrong = slugs.find((each) => !isSlug(each))
  if (wrong !== undefined) {
    throw new CounterwatchError(
      'BAD_INPUT',
      `${field}: “${wrong.slice(0, 100)}” is neither an id nor a slug of an entity`,
      {
        field,
        accepted: 'ids (e-…) or slugs (lower-case words joined by hyphens)',
      },
    )
  }
  const rows = slugs.length > 0 ? await store.select({ from: 'slugs', slugs }, select('id', 'slug'), options) : []
  const idOf = new Map(rows.map(({ object }: { object: Answer }) => [object.slug, object.id as string]))
  return given.map((each) => {
    if (typeOfId(each) === 'entity') return each
    const id = idOf.get(each)
    if (id === undefined) {
      throw new CounterwatchError('NOT_FOUND', `${field}: no entity has the slug “${each}”`, {
        field,
        accepted: 'an existing id or slug',
      })
    }
    return id
  })
}
