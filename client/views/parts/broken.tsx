import { Button } from 'react-aria-components'
import { useI18n } from '../i18n-context.tsx'

export function Broken({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useI18n()
  return (
    <div className="failure" role="alert">
      <h2 className="failure__title">{t('state.broken')}</h2>
      <p>{t('state.brokenHelp')}</p>
      <Button className="button" onPress={onRetry}>
        {t('action.retry')}
      </Button>
    </div>
  )
}
