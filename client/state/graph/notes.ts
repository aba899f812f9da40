/** What the reader wrote, by the id of the entity. Never empty texts. */
export type Notes = ReadonlyMap<string, string>

/** Code points of the longest note. */
export const MOST_NOTE = 500

/** A note as it is kept: plain text without blanks around it. */
export const plainNote = (text: string): string => text.replaceAll(/\r\n?/g, '\n').trim()

export const noteLength = (text: string): number => [...plainNote(text)].length

/** With this note; without one where the text is blank. The same notes when that changes nothing, or the text is too long. */
export function withNote(notes: Notes, id: string, text: string): Notes {
  const plain = plainNote(text)
  if ((notes.get(id) ?? '') === plain || noteLength(plain) > MOST_NOTE) return notes
  const next = new Map(notes)
  if (plain === '') next.delete(id)
  else next.set(id, plain)
  return next
}
