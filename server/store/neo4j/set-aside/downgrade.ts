/**
 * Marks documents as downgraded, or takes the marks off. The mark is a part of the state of the document, so what it was before
 * is kept like any former state; loads leave it as it is. Which stances count follows from it (`model/counting.ts`).
 */
import { each, type Writer } from '../write/batches.ts'

export async function markDowngraded(writer: Writer, ids: readonly string[], because: string | null): Promise<void> {
  await each(writer, 'close-entities', 'ids', ids, { expect: ids.length })
  await each(writer, 'mark-downgraded', 'ids', ids, { parameters: { because }, expect: ids.length })
}

export async function unmarkDowngraded(writer: Writer, ids: readonly string[]): Promise<void> {
  await each(writer, 'close-entities', 'ids', ids, { expect: ids.length })
  await each(writer, 'unmark-downgraded', 'ids', ids, { expect: ids.length })
}
