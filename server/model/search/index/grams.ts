/** Parts of keys, for names that are misspelt. */

/** Trigrams with the ends marked; the mark is no syntax of Lucene. */
export function trigramsOf(key: string): string[] {
  const marked = `_${key}_`
  const grams: string[] = []
  for (let at = 0; at + 3 <= marked.length; at++) grams.push(marked.slice(at, at + 3))
  return grams
}

/** The consonants, where there are three or more: Хиквижн and Hikvision differ in little else. */
export function skeletonOf(key: string): string | null {
  const skeleton = key.replace(/[aeiou]+/gu, '')
  return skeleton.length >= 3 ? skeleton : null
}

/** One and two characters of a run of Han. */
export function hanGrams(run: string): string[] {
  const letters = Array.from(run)
  return [...letters, ...letters.slice(1).map((letter, at) => (letters[at] ?? '') + letter)]
}

export function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const left = [...b]
  let common = 0
  for (const gram of a) {
    const at = left.indexOf(gram)
    if (at < 0) continue
    left.splice(at, 1)
    common++
  }
  return (2 * common) / (a.length + b.length)
}
