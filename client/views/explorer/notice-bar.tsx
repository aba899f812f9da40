import { Button } from 'react-aria-components'
import type { ExplorerState } from '../../state/explorer/state.ts'
import { useI18n } from '../i18n-context.tsx'
import { Icon } from '../parts/icon.tsx'
import { explorer } from './explorer.ts'
import { noticeText } from './notice-text.ts'

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
