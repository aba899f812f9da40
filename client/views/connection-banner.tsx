import { connection } from '../api/connection.ts'
import { useStore } from './hooks/use-store.ts'
import { useI18n } from './i18n-context.tsx'

/** Says that the server is away while it is; what is on the screen stays usable. */
export function ConnectionBanner() {
  const { t } = useI18n()
  const state = useStore(connection)
  return (
    <div role="status" className="banner-place">
      {state !== 'reached' && <p className="banner">{t(`connection.${state}`)}</p>}
    </div>
  )
}
