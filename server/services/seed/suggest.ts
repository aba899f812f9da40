/** "Did you mean": the words nearest to one that is not known. */

/** At most three candidates that differ in few letters, nearest first. */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const most = Math.max(1, Math.min(4, Math.floor(word.length / 3)))
  const found: { readonly candidate: string; readonly distance: number }[] = []
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > most) continue
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), most)
    if (distance <= most) found.push({ candidate, distance })
  }
  return found
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

/** The words of a closed list, the likely ones first. */
export function oneOf(words: readonly string[], given?: string): string {
  const near = given === undefined ? [] : nearest(given, words)
  const list = words.join(', ')
  return near.length === 0 ? list : `did you mean ${near.join(' or ')}? One of ${list}`
}

/** Levenshtein's, given up above `most`. */
function editDistance(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    if (Math.min(...next) > most) return most + 1
    row = next
  }
  return row[b.length] ?? most + 1
}
