import type { Busy } from '../../state/explorer/state.ts'
import { useI18n } from '../i18n-context.tsx'
import { Examples } from '../parts/examples.tsx'
import { Resume } from '../parts/resume.tsx'
import { Loading } from '../parts/loading.tsx'

/** What a map without anything on it says. */
export function EmptyMap({ busy }: { readonly busy: Busy | null }) {
  const { t } = useI18n()
  return (
    <div className="empty-map">
      {busy ? (
        <Loading label={t(`busy.${busy}`)} />
      ) : (
        <>
          <p className="empty-map__lead">{t('map.empty')}</p>
          <Examples />
          <Resume />
        </>
      )}
    </div>
  )
}
