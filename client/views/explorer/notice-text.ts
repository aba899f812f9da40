import type { Translate } from '../../i18n/translator.ts'
import { LIMITS } from '../../state/explorer/limits.ts'
import type { Notice } from '../../state/explorer/state.ts'
import { failureHelp } from '../parts/failure-help.ts'

/** What the reader is told, in words: the same in the bar and by the announcer. */
export function noticeText(notice: Notice, t: Translate): string {
  switch (notice.type) {
    case 'failure':
      return `${t(`failure.${notice.failure.kind}`)} ${failureHelp(notice.failure, t)}`
    case 'notFound':
      return t('notice.notFound')
    case 'added':
      return t('notice.added', { entities: notice.entities, links: notice.links })
    case 'nothingNew':
      return t('notice.nothingNew')
    case 'nothingToCollapse':
    case 'nothingToGroup':
      return t(`notice.${notice.type}`)
    case 'groupTooLarge':
      return t('notice.groupTooLarge', { most: notice.most })
    case 'noteNotKept':
    case 'noteTooLong':
      return t(`notice.${notice.type}`)
    case 'missing':
      return [
        ...(notice.count > 0 ? [t('notice.missing', { count: notice.count })] : []),
        ...(notice.beyond > 0 ? [t('notice.beyond', { count: notice.beyond, limit: LIMITS.map })] : []),
      ].join(' ')
    case 'noRoom':
      return t('notice.noRoom', { count: notice.count, room: notice.room, limit: LIMITS.map })
    case 'tooManyClaims':
      return [
        ...(notice.also ? [noticeText(notice.also, t)] : []),
        t('notice.tooManyClaims', { limit: LIMITS.claims }),
      ].join(' ')
    case 'badAddress':
      return t(`notice.address.${notice.reason}`)
  }
}
