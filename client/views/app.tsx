import { type ReactNode, useEffect, useState } from 'react'
import { I18nProvider as AriaI18nProvider, RouterProvider } from 'react-aria-components'
import { speakAria } from '../i18n/aria-words.ts'
import { loadTranslator } from '../i18n/load-translator.ts'
import type { Translator } from '../i18n/translator.ts'
import { useStore } from './hooks/use-store.ts'
import { I18nProvider } from './i18n-context.tsx'
import { Layout } from './layout.tsx'
import { asOf, navigate, route } from './navigation.ts'
import { keepingDates, type Route } from './routes.ts'
import { MissingPage } from './pages/missing-page.tsx'
import { StartPage } from './pages/start-page.tsx'
import { ErrorBoundary } from './parts/error-boundary.tsx'
import { onDemand } from './parts/on-demand.tsx'
import { language } from './preferences.ts'

// The start page comes first, and alone: what it needs is all that it loads.
const AboutPage = onDemand(() => import('./pages/about-page.tsx').then((module) => module.AboutPage))
const ClaimPage = onDemand(() => import('./pages/claim-page.tsx').then((module) => module.ClaimPage))
const EntityPage = onDemand(() => import('./pages/entity-page.tsx').then((module) => module.EntityPage))
const SearchPage = onDemand(() => import('./pages/search-page.tsx').then((module) => module.SearchPage))
const HelpPage = onDemand(() => import('./pages/help-page.tsx').then((module) => module.HelpPage))
const StoryPage = onDemand(() => import('./stories/story-page.tsx').then((module) => module.StoryPage))
const EntityDossierPage = onDemand(() =>
  import('./dossier/entity-dossier-page.tsx').then((module) => module.EntityDossierPage),
)
const ChainDossierPage = onDemand(() =>
  import('./dossier/chain-dossier-page.tsx').then((module) => module.ChainDossierPage),
)
const ChangesPage = onDemand(() => import('./changes/changes-page.tsx').then((module) => module.ChangesPage))
const ExplorerPage = onDemand(() => import('./explorer/explorer-page.tsx').then((module) => module.ExplorerPage))

export function App() {
  const translator = useTranslator()
  const dates = useStore(asOf)
  if (!translator) return null
  return (
    <I18nProvider value={translator}>
      <AriaI18nProvider locale={translator.lang}>
        {/* Links lead on at the date in force, also into another tab. */}
        <RouterProvider navigate={(to) => navigate(to)} useHref={(href) => keepingDates(href, dates)}>
          <Layout>
            <Page />
          </Layout>
        </RouterProvider>
      </AriaI18nProvider>
    </I18nProvider>
  )
}

/** What fails on one page is not in the way of the next. */
function Page() {
  const here = useStore(route)
  return <ErrorBoundary key={here.page}>{pageAt(here)}</ErrorBoundary>
}

function pageAt(here: Route): ReactNode {
  switch (here.page) {
    case 'start':
      return <StartPage />
    case 'explorer':
      return <ExplorerPage side={here.side} fragment={here.fragment} />
    case 'claim':
      return <ClaimPage key={here.id} id={here.id} />
    case 'entity':
      return <EntityPage key={here.id} id={here.id} />
    case 'dossier':
      return <EntityDossierPage key={here.id} id={here.id} asOf={here.asOf} />
    case 'chainDossier':
      return <ChainDossierPage fragment={here.fragment} asOf={here.asOf} />
    case 'changes':
      return <ChangesPage since={here.since} entity={here.entity} />
    case 'search':
      return <SearchPage key={here.query} query={here.query} />
    case 'story':
      return <StoryPage key={here.id} id={here.id} step={here.step} />
    case 'about':
      return <AboutPage />
    case 'help':
      return <HelpPage />
    case 'missing':
      return <MissingPage />
  }
}

/** The translator of the chosen language; until the next one is loaded, the one before stays. */
function useTranslator(): Translator | null {
  const lang = useStore(language)
  const [translator, setTranslator] = useState<Translator | null>(null)
  useEffect(() => {
    let current = true
    void loadTranslator(lang).then((loaded) => {
      if (!current) return
      document.documentElement.lang = lang
      speakAria(loaded)
      setTranslator(loaded)
    })
    return () => {
      current = false
    }
  }, [lang])
  return translator
}
