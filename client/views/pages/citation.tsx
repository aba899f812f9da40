import { useState } from 'react'
import { Link } from 'react-aria-components'
import { formatMoment } from '../../i18n/format.ts'
import { useStore } from '../hooks/use-store.ts'
import { asOf } from '../navigation.ts'
import { useI18n } from '../i18n-context.tsx'
import type { ClaimFullFragment } from '../../api/types.ts'
import { sentenceText } from '../panels/sentence.tsx'
import { CopyButton } from '../parts/copy-button.tsx'
import { evidenceLabel } from '../parts/evidence-mark.tsx'
import { evidenceOf } from '../../state/graph/evidence.ts'
import { claimPath, keepingDates } from '../routes.ts'

/** How to cite a claim so that the reader finds the same version again. */
export function Citation({ claim }: { readonly claim: ClaimFullFragment }) {
  const i18n = useI18n()
  const { t, lang } = i18n
  const [seen] = useState(() => new Date().toISOString())
  const address = `${location.origin}${keepingDates(claimPath(claim.id), useStore(asOf))}`
  const text = t('claim.citation', {
    sentence: sentenceText(claim, i18n),
    status: evidenceLabel(evidenceOf(claim), i18n),
    id: claim.id,
    version: claim.version,
    recorded: formatMoment(claim.recordedAt, lang),
    address,
    seen: formatMoment(seen, lang),
  })
  return (
    <section className="citation">
      <h2>{t('claim.cite')}</h2>
      <p className="citation__text">{text}</p>
      <div className="actions">
        <CopyButton label={t('claim.copyCitation')} text={() => text} />
        <CopyButton label={t('claim.copyAddress')} text={() => address} />
      </div>
      <p className="citation__note">
        {t('claim.citeNote')} <Link href="/about#corrections">{t('footer.corrections')}</Link>
      </p>
    </section>
  )
}
