import { useState } from 'react'
import { Link } from 'react-aria-components'
import { usePageTitle } from '../hooks/use-page-title.ts'
import { useMaskedSuggestions } from '../hooks/use-masked-suggestions.ts'
import { useShownHere } from '../hooks/use-shown-here.ts'
import { useSuggestions } from '../hooks/use-suggestions.ts'
import { useI18n } from '../i18n-context.tsx'
import { searchEverything } from '../navigation.ts'
import { HiddenLine } from '../parts/hidden-part.tsx'
import { FailureCard } from '../parts/failure-card.tsx'
import { KindMark } from '../parts/kind-mark.tsx'
import { Loading } from '../parts/loading.tsx'
import { entityPath } from '../routes.ts'
import { ContentHits } from '../search/content-hits.tsx'
import { HitText } from '../search/hit-text.tsx'
import { inEachLanguage, kindNames, typedQuery } from '../../state/text/typed-query.ts'

/** Everything that has the words: names first, then claims, documents and the passages of texts that were given. */
export function SearchPage({ query }: { readonly query: string }) {
  const { t, texts } = useI18n()
  usePageTitle(t('search.page'))
  const [text, setText] = useState(query)
  const names = kindNames(texts.kinds)
  const { kind, name } = typedQuery(query, names)
  return (
    <article className="page">
      <h1>{t('search.page')}</h1>
      <form
        className="search-form"
        role="search"
        aria-label={t('search.page')}
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') searchEverything(inEachLanguage(text, names))
        }}
      >
        <input
          className="search__input"
          type="search"
          aria-label={t('search.words')}
          placeholder={t('search.words')}
          maxLength={200}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className="button button--main">
          {t('key.search')}
        </button>
      </form>
      <p className="page__above">{t('search.pageHelp')}</p>
      {query !== '' && (
        <>
          <h2>{t('search.names')}</h2>
          {name === '' ? <p>{t('search.goOn')}</p> : <Names query={query} />}
          {/* Claims and documents are of no such kind. */}
          {kind === null && (
            <>
              <h2>{t('search.content')}</h2>
              <ContentHits query={query} />
            </>
          )}
        </>
      )}
    </article>
  )
}

function Names({ query }: { readonly query: string }) {
  const { t, texts } = useI18n()
  const { hidden, ask, shown } = useShownHere()
  const found = useMaskedSuggestions(useSuggestions(query), !hidden)
  const { items, readAs, kind, loading, failure, query: answered } = found
  if (failure) return <FailureCard failure={failure} onRetry={() => searchEverything(query)} />
  if (loading || answered === '') return <Loading />
  const among = kind !== null && <p>{t('search.only', { kind: texts.kinds[kind].plural })}</p>
  if (items.length === 0) {
    return (
      <>
        {among}
        <p className="panel__empty">{t('search.none', { query })}</p>
      </>
    )
  }
  const certain = items.filter(({ confident }) => confident)
  const guesses = items.filter(({ confident }) => !confident)
  return (
    <>
      {hidden && <HiddenLine onShow={() => ask(true)} />}
      {among}
      {readAs !== null && <p>{t('search.readAs', { text: readAs })}</p>}
      <div ref={shown}>
        <NameList items={certain} />
        {guesses.length > 0 && <h3>{t(certain.length > 0 ? 'search.less' : 'search.didYouMean')}</h3>}
        <NameList items={guesses} />
      </div>
    </>
  )
}

function NameList({ items }: { readonly items: ReturnType<typeof useSuggestions>['items'] }) {
  return (
    <ul className="results">
      {items.map((item) => (
        <li key={item.card.id}>
          <Link className="result result--name" href={entityPath(item.card.id)}>
            <KindMark kind={item.card.kind} />
            <HitText item={item} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
