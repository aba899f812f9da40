/** One number that an interaction promises, and what was found. */
export interface Measured {
  readonly interaction: number
  readonly what: string
  readonly unit: 'ms' | 'fps' | 'px' | ''
  /** The promise: at most so much, or at least. Null: told for information. */
  readonly limit: { readonly most: number } | { readonly least: number } | null
  readonly values: readonly number[]
}

export interface Verdict {
  readonly median: number
  /** What 95 of 100 runs keep: the 95th percentile, or the 5th where more is better. */
  readonly p95: number
  readonly met: boolean | null
}

export function verdict({ values, limit }: Measured): Verdict {
  const upward = limit !== null && 'least' in limit
  const sorted = [...values].sort((a, b) => (upward ? b - a : a - b))
  const p95 = sorted[Math.max(0, Math.ceil(0.95 * sorted.length) - 1)] ?? Number.NaN
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
  // Compared as they are: without a value nothing is met.
  const met = limit === null ? null : 'least' in limit ? p95 >= limit.least : p95 <= limit.most
  return { median, p95, met }
}

export function table(all: readonly Measured[]): string {
  const rows = all.map((one) => {
    const { median, p95, met } = verdict(one)
    const limit = one.limit === null ? '' : 'least' in one.limit ? `≥ ${one.limit.least}` : `≤ ${one.limit.most}`
    const number = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(1))
    return [
      String(one.interaction),
      one.what,
      `${limit} ${one.unit}`.trim(),
      number(median),
      number(p95),
      String(one.values.length),
      met === null ? '' : met ? 'met' : 'MISSED',
    ]
  })
  const lines = [['', 'what', 'promised', 'median', 'p95', 'runs', ''], ...rows]
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? []
  return lines
    .map((line) =>
      line
        .map((cell, at) => (at === 1 || at > 5 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n')
}
