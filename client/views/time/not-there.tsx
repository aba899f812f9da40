import { Button } from 'react-aria-components'
import { formatPartialDate } from '../../i18n/format.ts'
import type { AsOf } from '../../state/address/as-of.ts'
import { useStore } from '../hooks/use-store.ts'
import { useI18n } from '../i18n-context.tsx'
import { asOf, lookAt } from '../navigation.ts'
import { MissingPage } from '../pages/missing-page.tsx'

/** A page of something that is not there: at the date that is in force, or at all. */
export function NotThere() {
  const { t, lang } = useI18n()
  const dates: AsOf = useStore(asOf)
  if (dates.knownAt === null) return <MissingPage />
  return (
    <div className="page">
      <h1>{t('asOf.notThen')}</h1>
      <p>{t('asOf.notThenText', { date: formatPartialDate(dates.knownAt, lang) })}</p>
      <p>
        <Button className="button button--main" onPress={() => lookAt({ ...dates, knownAt: null })}>
          {t('asOf.back')}
        </Button>
      </p>
    </div>
  )
}
