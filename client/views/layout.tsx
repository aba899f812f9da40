import type { ReactNode } from 'react'
import { ConnectionBanner } from './connection-banner.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { focusSearch } from './focus.ts'
import { HiddenNames } from './hidden-names.tsx'
import { useShortcuts } from './hooks/use-shortcuts.ts'
import { useStore } from './hooks/use-store.ts'
import { useI18n } from './i18n-context.tsx'
import { asOf, lookAt, route } from './navigation.ts'
import { AsOfBar } from './time/as-of-bar.tsx'
import { AsOfPicker } from './time/as-of-picker.tsx'

/** What stands on every screen: the way round, the caveat, and whether the server is there. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const { t } = useI18n()
  const here = useStore(route)
  const { page } = here
  const dates = useStore(asOf)
  const wide = page === 'explorer'
  useShortcuts((intent) => {
    if (intent !== 'search') return false
    focusSearch()
    return true
  })
  return (
    <div className={wide ? 'frame frame--wide' : 'frame'}>
      <a className="skip-link" href="#main" onClick={focusMain}>
        {t('layout.skip')}
      </a>
      <Header />
      <ConnectionBanner />
      {/* The map says it in its panel. */}
      {!wide && <HiddenNames />}
      {/* The map has its own, among its tools. */}
      {'asOf' in here && !wide && (
        <AsOfBar asOf={dates} onChange={lookAt}>
          <AsOfPicker asOf={dates} onChange={lookAt} />
        </AsOfBar>
      )}
      <main id="main" className="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </div>
  )
}

/** The fragment belongs to the view of the map, so the link moves the focus and leaves the address alone. */
function focusMain(event: { preventDefault(): void }): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
