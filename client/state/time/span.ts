/** From one month to another, both included: `2019-03`. */
export interface Span {
  readonly from: string
  readonly to: string
}
