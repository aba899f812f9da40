/** One thing that doctor looked at. */
export interface Finding {
  readonly name: string
  /** Missing: the product does not run without it. Warning: something is worse, or optional. */
  readonly status: 'ok' | 'missing' | 'warning'
  readonly found: string
  /** What to do, in the words of this system; empty where nothing is to be done. */
  readonly advice: string
}

export function ok(name: string, found: string): Finding {
  return { name, status: 'ok', found, advice: '' }
}

export function missing(name: string, found: string, advice: string): Finding {
  return { name, status: 'missing', found, advice }
}

export function warning(name: string, found: string, advice: string): Finding {
  return { name, status: 'warning', found, advice }
}
