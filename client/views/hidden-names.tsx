import { Button } from 'react-aria-components'
import { useStore } from './hooks/use-store.ts'
import { useI18n } from './i18n-context.tsx'
import { namesHidden } from './preferences.ts'

/** Says on every page that names are hidden, and brings them back. */
export function HiddenNames() {
  const { t } = useI18n()
  if (!useStore(namesHidden)) return null
  return (
    <p className="banner hidden-names">
      {t('names.bar')}{' '}
      <Button className="button button--small" onPress={() => namesHidden.set(false)}>
        {t('names.show')}
      </Button>
    </p>
  )
}
