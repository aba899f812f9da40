import { Button, Link } from 'react-aria-components'
import { ChainDossierDocument } from '../../api/generated/graphql.ts'
import { type AsOf } from '../../state/address/as-of.ts'
import { decodeAddress } from '../../state/address/decode.ts'
import type { AddressQuestion } from '../../state/address/view-address.ts'
import { policyOf } from '../../state/explorer/policy.ts'
import { usePageTitle } from '../hooks/use-page-title.ts'
import { useQuery } from '../hooks/use-query.ts'
import { useI18n } from '../i18n-context.tsx'
import { MissingPage } from '../pages/missing-page.tsx'
import { FailureCard } from '../parts/failure-card.tsx'
import { Loading } from '../parts/loading.tsx'
import { mapPath } from '../routes.ts'
import { saveFile } from '../save-file.ts'
import { DossierView } from './dossier-view.tsx'

/** As many as the explorer lists. */
const CHAINS = 5

/** What joins two ends, in sentences; the address keeps the question. */
export function ChainDossierPage({ fragment, asOf }: { readonly fragment: string; readonly asOf: AsOf }) {
  const decoded = decodeAddress(fragment)
  const question = decoded.ok ? decoded.view.question : null
  if (!question) return <MissingPage />
  return <Chains question={{ ...question, ...asOf }} fragment={fragment} asOf={asOf} />
}

function Chains({
  question,
  fragment,
  asOf,
}: {
  readonly question: AddressQuestion
  readonly fragment: string
  readonly asOf: AsOf
}) {
  const { t, lang } = useI18n()
  const { from, to } = question
  const policy = policyOf(question)
  const { knownAt } = asOf
  const { data, failure, retry } = useQuery(ChainDossierDocument, { from, to, policy, first: CHAINS, lang, knownAt })
  usePageTitle(data ? t('dossier.title', { title: data.chainDossier.title }) : t('dossier.label'))
  if (failure?.kind === 'refused' && failure.code === 'NOT_FOUND') {
    return (
      <div className="page">
        <h1>{t('dossier.label')}</h1>
        <p>{t('dossier.noChain')}</p>
        <p>
          <Link href={mapPath('paths', fragment)}>{t('paths.title')}</Link>
        </p>
      </div>
    )
  }
  if (failure) return <FailureCard failure={failure} onRetry={retry} />
  if (!data) return <Loading />
  const { chainDossier } = data
  return (
    <DossierView
      dossier={chainDossier}
      asOf={asOf}
      revision={data.stats.revision}
      notice={data.notice}
      actions={
        <>
          <Button className="button" onPress={() => saveFile(chainDossier.markdown, 'text/markdown', 'md', 'dossier')}>
            {t('dossier.markdown')}
          </Button>
          <Link className="button" href={mapPath('paths', fragment)}>
            {t('paths.title')}
          </Link>
        </>
      }
    />
  )
}
