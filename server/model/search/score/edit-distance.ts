/**
 * Edit distance with transpositions (optimal string alignment), in which letters that the languages of the region exchange
 * cost half: Рустем and Рустам, Жүсіп and Жусуп, Мақсұт and Максуд are spellings of one name, Марат and Мурат are not.
 */
const NEAR = new Set(
  // High vowels among each other, a and ia or e after soft consonants; voiced and voiceless ends; s and z; v and u.
  'ie ei ou uo iu ui ae ea dt td sz zs bp pb gk kg vu uv vf fv ij ji jc cj sc cs'.split(' '),
)
const HALF_INSERT = 'i'

/** @returns the cost, or null where it is above the limit */
export function editCost(a: string, b: string, limit: number): number | null {
  if (Math.abs(a.length - b.length) > limit) return null
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const x = a.charAt(i - 1)
      const y = b.charAt(j - 1)
      const change = x === y ? 0 : NEAR.has(x + y) ? 0.5 : 1
      let cost = Math.min(
        (last[j - 1] ?? 0) + change,
        (last[j] ?? 0) + drop(x, i, a),
        (row[j - 1] ?? 0) + drop(y, j, b),
      )
      if (i > 1 && j > 1 && x === b.charAt(j - 2) && a.charAt(i - 2) === y)
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return null
    beforeLast = last
    last = row
  }
  const cost = last[b.length] ?? 0
  const whole = a.charAt(0) === b.charAt(0) || NEAR.has(a.charAt(0) + b.charAt(0)) ? cost : cost + 0.5
  return whole > limit ? null : whole
}

/** A short i inside a word comes and goes: Ыдырыс, Идрис. */
function drop(letter: string, at: number, word: string): number {
  return letter === HALF_INSERT && at > 1 && at < word.length ? 0.5 : 1
}

/** How many edits a word of this length may bear. */
export function editLimit(length: number): number {
  return length <= 4 ? 1 : length <= 8 ? 2 : 3
}
