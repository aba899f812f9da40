/** What a dossier needs of the store besides reading selections. */
import type { ReadOptions } from './read-port.ts'

export interface DossierStore {
  /** Ids of the claims, as the clocks say, that an entity denies, by its own word or with a document as a whole; at most so many, in order. */
  deniedBy(entity: string, most: number, options: ReadOptions): Promise<string[]>
}
