import { Button, Link } from 'react-aria-components'
import { NoticeDocument } from '../api/generated/graphql.ts'
import { useQuery } from './hooks/use-query.ts'
import { useStore } from './hooks/use-store.ts'
import { route } from './navigation.ts'
import { namesHidden } from './preferences.ts'
import { changesPath } from './routes.ts'
import { useI18n } from './i18n-context.tsx'

/** The caveat, on every screen; in our own words while the server is away. */
export function Footer() {
  const { t, lang } = useI18n()
  const hidden = useStore(namesHidden)
  const { page } = useStore(route)
  const { data } = useQuery(NoticeDocument, { lang })
  return (
    <footer className="footer">
      <p className="footer__caveat">{data?.notice.caveat ?? t('caveat')}</p>
      <p className="footer__more">
        <Link href={changesPath(null)}>{t('changes.nav')}</Link>
        <Link href="/about#device">{t('device.title')}</Link>
        <Link href="/about#corrections">{t('footer.corrections')}</Link>
        {/* The map has the same among its tools. */}
        {page !== 'explorer' && (
          <Button className="footer__switch" onPress={() => namesHidden.update((on) => !on)}>
            {t(hidden ? 'names.show' : 'names.hide')}
          </Button>
        )}
        {data && <span>{t('footer.version', { version: data.notice.version, licence: data.notice.dataLicence })}</span>}
      </p>
    </footer>
  )
}
