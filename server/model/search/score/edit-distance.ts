/**
 * Edit distance with transpositions (optimal string alignment), in which letters that the languages of the region exchange
 * cost half: Рустем and Рустам, Жүсіп and Жусуп, Мақсұт and Максуд are spellings of one name, Марат and Мурат are not.
 */
const NEAR = new Set(
  // High vowels among each other, a and ia or e after soft consonants; voiced and voiceless ends; s and z; v and u.
  'ie ei ou uo iu ui ae ea dt td sz zs bp pb gk kg vu uv vf fv ij ji jc cj sc cs'.split(' '),
)
const NEAR_CODES = new Uint8Array(128 * 128)
for (const pair of NEAR) NEAR_CODES[pair.charCodeAt(0) * 128 + pair.charCodeAt(1)] = 1
const SHORT_I = 'i'.charCodeAt(0)

/** Rows of the table, kept from call to call: a query compares some thousands of pairs. */
let [beforeLast, last, row] = [new Float64Array(80), new Float64Array(80), new Float64Array(80)]

/** @returns the cost, or null where it is above the limit */
export function editCost(a: string, b: string, limit: number): number | null {
  if (Math.abs(a.length - b.length) > limit) return null
  if (b.length + 1 > row.length) {
    const size = b.length * 2
    ;[beforeLast, last, row] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  }
  for (let j = 0; j <= b.length; j++) last[j] = j
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let least = i
    const x = a.charCodeAt(i - 1)
    for (let j = 1; j <= b.length; j++) {
      const y = b.charCodeAt(j - 1)
      const change = x === y ? 0 : isNear(x, y) ? 0.5 : 1
      // A short i inside a word comes and goes: Ыдырыс, Идрис.
      const dropX = x === SHORT_I && i > 1 && i < a.length ? 0.5 : 1
      const dropY = y === SHORT_I && j > 1 && j < b.length ? 0.5 : 1
      let cost = Math.min(cell(last, j - 1) + change, cell(last, j) + dropX, cell(row, j - 1) + dropY)
      if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === y)
        cost = Math.min(cost, cell(beforeLast, j - 2) + 1)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return null
    ;[beforeLast, last, row] = [last, row, beforeLast]
  }
  const cost = cell(last, b.length)
  const first = [a.charCodeAt(0), b.charCodeAt(0)] as const
  const whole = first[0] === first[1] || isNear(...first) ? cost : cost + 0.5
  return whole > limit ? null : whole
}

function cell(cells: Float64Array, at: number): number {
  return cells[at] as number
}

function isNear(x: number, y: number): boolean {
  return NEAR_CODES[(x & 127) * 128 + (y & 127)] === 1
}

/** How many edits a word of this length may bear. */
export function editLimit(length: number): number {
  return length <= 4 ? 1 : length <= 8 ? 2 : 3
}
