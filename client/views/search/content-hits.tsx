import { Button, Link } from 'react-aria-components'
import { SearchContentDocument } from '../../api/generated/graphql.ts'
import type { SearchContentQuery } from '../../api/types.ts'
import { evidenceOf } from '../../state/graph/evidence.ts'
import { excerpt } from '../../state/text/excerpt.ts'
import { useStore } from '../hooks/use-store.ts'
import { asOf } from '../navigation.ts'
import { usePages } from '../hooks/use-pages.ts'
import { useI18n } from '../i18n-context.tsx'
import { sentenceText } from '../panels/sentence.tsx'
import { EvidenceMark } from '../parts/evidence-mark.tsx'
import { FailureCard } from '../parts/failure-card.tsx'
import { Loading } from '../parts/loading.tsx'
import { MarkedText } from '../parts/marked-text.tsx'
import { claimPath, entityPath } from '../routes.ts'

type ContentHit = SearchContentQuery['searchContent']['nodes'][number]

const PAGE = 20
/** Code points on each side of the first hit. */
const AROUND = 160

/** Claims, documents and paragraphs that have the words, each word marked in its context, each leading to its page. */
export function ContentHits({ query }: { readonly query: string }) {
  const { t, lang } = useI18n()
  const variables = { query, lang, first: PAGE, after: null, ...useStore(asOf) }
  const { rows, failure, retry, more, trouble } = usePages(SearchContentDocument, variables, (all) => all.searchContent)
  if (failure) return <FailureCard failure={failure} onRetry={retry} />
  if (!rows) return <Loading />
  if (rows.length === 0) return <p className="panel__empty">{t('search.noContent', { query })}</p>
  return (
    <>
      <ul className="results">
        {rows.map((hit) => (
          <li key={`${hit.kind} ${hit.claim?.id ?? hit.entity?.id} ${hit.paragraph}`} className="result">
            <Where hit={hit} />
            <Words hit={hit} />
          </li>
        ))}
      </ul>
      {trouble && more && <FailureCard failure={trouble} onRetry={more} />}
      {more && !trouble && (
        <Button className="button button--small" onPress={more}>
          {t('claims.more')}
        </Button>
      )}
    </>
  )
}

/** What the hit belongs to, and the way there. */
function Where({ hit: { kind, claim, entity, paragraph } }: { readonly hit: ContentHit }) {
  const i18n = useI18n()
  const { t, texts } = i18n
  if (claim) {
    const evidence = evidenceOf(claim)
    return (
      <p className="result__where">
        <span className="chip">{t('search.kind.claim')}</span>
        <Link href={claimPath(claim.id)}>{sentenceText(claim, i18n)}</Link>
        {evidence !== 'asserted' && <EvidenceMark evidence={evidence} />}
      </p>
    )
  }
  if (!entity) return null
  return (
    <p className="result__where">
      <span className="chip">
        {kind === 'paragraph' ? t('search.kind.paragraph') : texts.kinds[entity.kind].singular}
      </span>
      <Link href={entityPath(entity.id)}>{entity.name}</Link>
      {paragraph !== null && <span className="count">{t('passage.paragraph', { paragraph })}</span>}
    </p>
  )
}

function Words({ hit }: { readonly hit: ContentHit }) {
  const { text, spans } = excerpt(hit.text, hit.parts, AROUND)
  return (
    <p className="result__words">
      <MarkedText text={text} spans={spans} lang={hit.lang ?? undefined} />
    </p>
  )
}
