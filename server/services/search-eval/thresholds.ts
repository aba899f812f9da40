/** Limits of an evaluation, as `TIER=0.97`, and what falls below them. */
import { CounterwatchError } from '../../model/errors.ts'
import type { EvalReport } from './report-text.ts'

export interface Limit {
  readonly figure: 'recallAt1' | 'recallAt5' | 'mrr'
  /** A tier, or a language as `lang:kk`. */
  readonly group: string
  readonly least: number
}

/** @throws BAD_INPUT */
export function parseLimit(option: string, figure: Limit['figure'], text: string): Limit {
  const [, group = '', least = ''] = /^(.+)=([\d.]+)$/u.exec(text) ?? []
  const value = Number(least)
  if (group !== '' && least !== '' && value >= 0 && value <= 1) return { figure, group, least: value }
  throw new CounterwatchError('BAD_INPUT', `${option}: “${text}” is no limit`, {
    field: option,
    accepted: 'TIER=0.97, or lang:kk=0.94',
  })
}

/** What is below its limit, in words. A group that the file does not have is below every limit. */
export function belowLimits(report: EvalReport, limits: readonly Limit[]): string[] {
  return limits.flatMap(({ figure, group, least }) => {
    const score = group.startsWith('lang:') ? report.byLang[group.slice(5)] : report.byTier[group]
    if (score && score[figure] >= least) return []
    return [`${figure} of ${group} is ${score ? score[figure] : 'not there'}, below ${least}`]
  })
}
