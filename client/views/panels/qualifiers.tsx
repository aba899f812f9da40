import { Link } from 'react-aria-components'
import type { ClaimRowFragment } from '../../api/types.ts'
import { useI18n } from '../i18n-context.tsx'
import { EntityLink } from '../parts/entity-name.tsx'
import { claimPath } from '../routes.ts'

/** What narrows a claim: which item, in which post, what was counted. */
export function Qualifiers({
  claim: { qualifiers },
  inline = false,
}: {
  readonly claim: ClaimRowFragment
  readonly inline?: boolean
}) {
  const { t, texts } = useI18n()
  if (qualifiers.length === 0) return null
  return (
    <span className={inline ? 'qualifiers qualifiers--inline' : 'qualifiers'}>
      {qualifiers.map(({ key, entity, value, claim }, at) => (
        <span key={`${key} ${at}`} className="qualifier">
          <span className="qualifier__key">{texts.qualifiers[key] ?? key}:</span>{' '}
          {entity && <EntityLink entity={entity} />}
          {value !== null && <span>{value}</span>}
          {claim && <Link href={claimPath(claim.id)}>{claim.summary ?? t('claims.other')}</Link>}
        </span>
      ))}
    </span>
  )
}
