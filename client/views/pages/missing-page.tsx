import { Link } from 'react-aria-components'
import { useI18n } from '../i18n-context.tsx'

export function MissingPage() {
  const { t } = useI18n()
  return (
    <div className="page">
      <h1>{t('missing.title')}</h1>
      <p>{t('missing.text')}</p>
      <p>
        <Link href="/">{t('missing.start')}</Link>
      </p>
    </div>
  )
}
