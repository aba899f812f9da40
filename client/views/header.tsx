import { Link } from 'react-aria-components'
import { useStore } from './hooks/use-store.ts'
import { useI18n } from './i18n-context.tsx'
import { mapFragment, mapFragmentFromHere } from './map-fragment.ts'
import { asOf, route, searchEverything } from './navigation.ts'
import { Choice } from './parts/choice.tsx'
import { language, theme, THEMES } from './preferences.ts'
import { LANGUAGES } from '../i18n/languages.ts'
import { mapPath } from './routes.ts'
import { SearchBox } from './search/search-box.tsx'
import { openOnMap } from './search/open-on-map.ts'

export function Header() {
  const { t, lang } = useI18n()
  const here = useStore(route)
  // Read again when the map or the date changes.
  useStore(mapFragment)
  useStore(asOf)
  const fragment = mapFragmentFromHere()
  const side = here.page === 'explorer' ? here.side : null
  const items = [
    { href: mapPath('details', fragment), label: t('nav.map'), current: side === 'details' },
    { href: mapPath('paths', fragment), label: t('nav.paths'), current: side === 'paths' },
    { href: '/help', label: t('nav.help'), current: here.page === 'help' },
    { href: '/about', label: t('nav.about'), current: here.page === 'about' },
  ]
  return (
    <header className="header">
      <Link className="brand" href="/">
        <img src="/icon.svg" alt="" width="26" height="26" />
        <span>Counterwatch</span>
      </Link>
      {here.page === 'start' ? (
        <span className="header__gap" />
      ) : (
        <SearchBox id="search" onPick={openOnMap} onEverything={searchEverything} />
      )}
      <nav className="nav" aria-label={t('nav.label')}>
        {items.map(({ href, label, current }) => (
          <Link key={label} className="nav__link" href={href} {...(current && { 'aria-current': 'page' as const })}>
            {label}
          </Link>
        ))}
      </nav>
      <div className="header__choices">
        <Choice
          label={t('language.label')}
          value={lang}
          onChange={(next) => language.set(next)}
          options={LANGUAGES.map(({ id, name }) => ({ id, label: name, lang: id }))}
        />
        <Choice
          label={t('theme.label')}
          value={useStore(theme)}
          onChange={(next) => theme.set(next)}
          options={THEMES.map((id) => ({ id, label: t(`theme.${id}`) }))}
        />
      </div>
    </header>
  )
}
