import { Button } from 'react-aria-components'
import { LIMITS } from '../../state/explorer/limits.ts'
import type { ExplorerState, Notice } from '../../state/explorer/state.ts'
import type { Translate } from '../../i18n/translator.ts'
import { useI18n } from '../i18n-context.tsx'
import { failureHelp } from '../parts/failure-card.tsx'
import { Icon } from '../parts/icon.tsx'
import { explorer } from './explorer.ts'

/** Notices that the reader must act on or may miss; what was added is only said (see `Announcer`). */
export function NoticeBar({ state: { notice, busy, playing, progress, history } }: { readonly state: ExplorerState }) {
  const { t } = useI18n()
  // A play says itself what it does.
  if (busy && !playing && history.graph.entities.size > 0) {
    return (
      <div className="notice">
        <span>{t(`busy.${busy}`)}</span>
        {progress !== null && <progress value={progress} aria-label={t(`busy.${busy}`)} />}
        <Button className="button button--small" onPress={explorer.cancel}>
          {t('action.cancel')}
        </Button>
      </div>
    )
  }
  if (!notice || notice.type === 'added') return null
  const retry = notice.type === 'failure' ? notice.retry : null
  return (
    <div className={notice.type === 'failure' ? 'notice notice--failure' : 'notice'}>
      <span>{noticeText(notice, t)}</span>
      {retry && (
        <Button className="button button--small" onPress={retry}>
          {t('action.retry')}
        </Button>
      )}
      <Button
        className="tool"
        aria-label={t('action.close')}
        onPress={() => explorer.change((state) => ({ ...state, notice: null }))}
      >
        <Icon name="close" />
      </Button>
    </div>
  )
}

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
      return t('notice.tooManyClaims', { limit: LIMITS.claims })
    case 'badAddress':
      return t(`notice.address.${notice.reason}`)
  }
}
