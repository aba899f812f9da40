/** What a decision by hand changed, or would change, in words. */
import type { ClaimChange, ClaimState, DecisionReport } from '../store/set-aside-port.ts'

/** More than a person reads; `--json` has them all. */
const SHOWN = 40
const DONE: Readonly<Record<DecisionReport['action'], string>> = {
  retract: 'retracted',
  withdraw: 'withdrawn',
  downgrade: 'downgraded',
  reinstate: 'reinstated',
}

export function decisionText({ action, dryRun, revision, rows, claims, unchanged }: DecisionReport): string {
  const same = unchanged.map((id) => `  = ${id} stays as it is`)
  if (rows.length === 0)
    return [`Nothing ${dryRun ? 'would change' : 'changed'} (revision ${revision}).`, ...same].join('\n')
  const counts = (['document', 'claim', 'stance', 'rejection'] as const).flatMap((type) => {
    const count = rows.filter((row) => row.type === type).length
    return count === 0 ? [] : counted(count, type)
  })
  const links = claims.filter(({ link }) => link !== null).length
  const head = `${dryRun ? 'Only tried' : 'Done'}: ${counts.join(', ')} ${DONE[action]}; ${counted(claims.length, 'claim')} and ${counted(links, 'link')} changed (revision ${revision}).`
  return [
    head,
    ...listed(rows.map(({ type, id }) => `  ${action === 'reinstate' ? '+' : '-'} ${type} ${id}`)),
    ...listed(claims.map(claimLine)),
    ...same,
  ].join('\n')
}

/** One line of a claim: its id, what it was and what it is, its link, and its summary. */
export function claimLine({ id, summary, before, after, link }: ClaimChange): string {
  const where = link === null ? '' : ` [${link.from} ${link.type} ${link.to}]`
  return `  ~ ${id} ${stateText(before)} → ${stateText(after)}${where}: ${summary}`
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function stateText(state: ClaimState | null): string {
  return state === null ? 'not there' : `${state.status} (origins: ${state.origins})`
}

function listed(lines: readonly string[]): string[] {
  const more = lines.length - SHOWN
  return [...lines.slice(0, SHOWN), ...(more > 0 ? [`  and ${more} more; --json lists all`] : [])]
}
