import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { labelOf } from '../../i18n/names.ts'
import { evidenceOf } from '../../state/graph/evidence.ts'
import type { ClaimCard, Link } from '../../state/graph/types.ts'
import { useI18n } from '../i18n-context.tsx'
import { EvidenceMark } from '../parts/evidence-mark.tsx'
import { ClaimEvidence } from './claim-evidence.tsx'

/** Many at once would be as many questions to the server, and more than anybody reads: each opens its own evidence. */
export function MergedClaims({ link }: { readonly link: Link }) {
  return (
    <ul className="merged">
      {link.claims.map((claim) => (
        <li key={claim.id}>
          <MergedClaim claim={claim} open={link.claims.length === 1} />
        </li>
      ))}
    </ul>
  )
}

/** A claim of a merged link, with its own ends. */
function MergedClaim({ claim, open }: { readonly claim: ClaimCard; readonly open: boolean }) {
  const { lang, texts } = useI18n()
  return (
    <Disclosure defaultExpanded={open}>
      {({ isExpanded }) => (
        <>
          <Heading level={3} className="merged__head">
            <Button slot="trigger" className="merged__toggle">
              <span>
                {claim.ends && labelOf(claim.ends.subject, lang)} <em>{texts.predicates[claim.predicate].forward}</em>{' '}
                {claim.ends && labelOf(claim.ends.object, lang)}
              </span>
              <EvidenceMark evidence={evidenceOf(claim)} />
            </Button>
          </Heading>
          <DisclosurePanel>{isExpanded && <ClaimEvidence id={claim.id} />}</DisclosurePanel>
        </>
      )}
    </Disclosure>
  )
}
