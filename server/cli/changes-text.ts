/** What a load changed, or would change, in words. */
import {
  CHANGE_KINDS,
  type ChangeKind,
  type ChangeReport,
  ROW_TYPES,
  type RowChange,
  type RowType,
} from '../store/write-port.ts'

/** More than a person reads; `--json` has them all. */
const SHOWN = 40
const SIGN: Readonly<Record<ChangeKind, string>> = { added: '+', superseded: '~', retracted: '-', restored: '+' }
const PLURAL: Readonly<Record<RowType, string>> = {
  entity: 'entities',
  claim: 'claims',
  stance: 'stances',
  rejection: 'rejections',
}

export function changesText(report: ChangeReport): string {
  const { dataset, dryRun, revision, changes, heldBack } = report
  const held = heldBack.length === 0 ? [] : [`  = retracted by hand, and still so: ${heldBack.join(', ')}`]
  if (changes.length === 0) {
    const head = `"${dataset}" is recorded as it is; nothing ${dryRun ? 'would change' : 'changed'} (revision ${revision}).`
    return [head, ...held].join('\n')
  }
  const head = `"${dataset}"${dryRun ? ', only tried' : ''}: ${countsText(report)} (revision ${revision}).`
  const more = changes.length - SHOWN
  return [
    head,
    ...changes.slice(0, SHOWN).map(changeLine),
    ...(more > 0 ? [`  and ${more} more; --json lists all`] : []),
    ...held,
  ].join('\n')
}

function countsText({ counts }: ChangeReport): string {
  const parts = ROW_TYPES.flatMap((type) =>
    CHANGE_KINDS.flatMap((kind) => {
      const count = counts[type][kind]
      return count === 0 ? [] : [`${count} ${count === 1 ? type : PLURAL[type]} ${kind}`]
    }),
  )
  return parts.join(', ')
}

function changeLine({ type, change, id, label, fields }: RowChange): string {
  const what = fields.length > 0 ? ` (${fields.join(', ')})` : ''
  return `  ${SIGN[change]} ${type} ${id} ${change}${what}: ${label}`
}
