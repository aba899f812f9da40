import type { Lang, Modality, Predicate, Status } from '../../api/types.ts'
import type { Notes } from '../graph/notes.ts'
import type { EntityCard, Point } from '../graph/types.ts'

/** A view of the map with everything that it shows, for a file: enough to cite, to compute with, and to open again. */
export interface ViewFile {
  readonly format: typeof VIEW_FORMAT
  readonly version: 1
  readonly head: FileHead
  /** The address of the view: opening the file again is opening this. Null where names are hidden, which it would lead back to. */
  readonly view: string | null
  readonly entities: readonly (Omit<EntityCard, 'labels' | 'group'> & {
    readonly names: Readonly<Record<Lang, string>>
    readonly at: Point
    /** The closed group that holds it; the members of one have the same. */
    readonly group: string | null
  })[]
  /** What the reader wrote to entities of the map, out of sight or not, by their ids; empty where names are hidden. */
  readonly notes: Readonly<Record<string, string>>
  readonly claims: readonly FileClaim[]
  /** Numbered from 1, in the order in which the claims cite them. */
  readonly sources: readonly FileSource[]
}

export const VIEW_FORMAT = 'counterwatch-view'

/** What every file says of itself, in the reader's language. */
export interface FileHead {
  /** ISO 8601. */
  readonly made: string
  readonly lang: Lang
  readonly caveat: string
  readonly licence: string
  /** Of the program. */
  readonly version: string
  /** Of the graph: it grows with each change. */
  readonly revision: number
  /** What of the view is out of sight, in words; empty: nothing. */
  readonly filters: readonly string[]
}

export interface FileClaim {
  readonly id: string
  readonly subject: string
  readonly predicate: Predicate
  readonly object: string
  readonly sentence: string
  readonly status: Status
  readonly modality: Modality
  readonly inferred: boolean
  readonly origins: number
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly stances: readonly {
    readonly kind: 'asserts' | 'denies' | 'qualifies'
    readonly speaker: string
    readonly date: string | null
    /** Number of the source. */
    readonly source: number
  }[]
}

export interface FileSource {
  readonly number: number
  readonly document: string
  readonly title: string
  readonly address: string | null
  readonly paragraph: number
  /** Code points from the start of the document, half-open. */
  readonly start: number
  readonly end: number
}

export function viewFileText(file: ViewFile): string {
  return `${JSON.stringify(file, null, 2)}\n`
}

/**
 * The address in a saved view with its notes, or why there is none: the text is no view of ours, or one without names. Nothing
 * else of it is trusted: the view is asked for anew.
 */
export function viewOfFile(text: string): { readonly view: string; readonly notes: Notes } | 'none' | 'namesHidden' {
  try {
    const file: unknown = JSON.parse(text)
    if (file === null || typeof file !== 'object' || !('format' in file) || file.format !== VIEW_FORMAT) return 'none'
    if (!('view' in file)) return 'none'
    if (file.view === null) return 'namesHidden'
    // Views of before had no notes.
    const notes = 'notes' in file ? notesOf(file.notes) : new Map<string, string>()
    return typeof file.view === 'string' && notes !== null ? { view: file.view, notes } : 'none'
  } catch {
    return 'none'
  }
}

/** Null where it holds anything but texts. */
function notesOf(value: unknown): Notes | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null
  const entries: [string, unknown][] = Object.entries(value)
  return entries.every((entry): entry is [string, string] => typeof entry[1] === 'string') ? new Map(entries) : null
}
