import { Link } from 'react-aria-components'
import type { ClaimRowFragment } from '../../api/types.ts'
import { evidenceOf } from '../../state/graph/evidence.ts'
import { useI18n } from '../i18n-context.tsx'
import { EvidenceMark } from '../parts/evidence-mark.tsx'
import { claimPath } from '../routes.ts'
import { Qualifiers } from './qualifiers.tsx'
import { Sentence } from './sentence.tsx'
import { ValidTime } from './valid-time.tsx'

/** A claim in short: its sentence, its marks, and the way to its evidence. */
export function ClaimLine({ claim }: { readonly claim: ClaimRowFragment }) {
  const { t } = useI18n()
  const evidence = evidenceOf(claim)
  return (
    <div className="claim-line">
      <p className="claim-line__sentence">
        <Sentence claim={claim} />
      </p>
      <p className="claim-line__marks">
        {evidence !== 'asserted' && <EvidenceMark evidence={evidence} />}
        <ValidTime claim={claim} />
        <Qualifiers claim={claim} inline />
        <Link href={claimPath(claim.id)} className="claim-line__more">
          {t('claims.evidence')}
        </Link>
      </p>
    </div>
  )
}
