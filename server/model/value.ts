/**
 * Values: a decimal number in base units, as text so that no digit is lost (2.3 bn tenge is `2300000000`, unit `KZT`).
 * A comparator says how the source limits it.
 */
export interface Value {
  readonly value: string
  readonly unit: string
  readonly comparator: Comparator
}

export const COMPARATORS = ['exact', 'about', 'atLeast', 'moreThan', 'atMost'] as const
export type Comparator = (typeof COMPARATORS)[number]

export const DECIMAL_FORM = 'a decimal number without separators, such as 128000 or 24.5'

/** True for a decimal number in plain notation, without a leading plus, exponent or separators. */
export function isDecimal(text: string): boolean {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)
}
