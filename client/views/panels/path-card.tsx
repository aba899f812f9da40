import { Fragment, useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading, Link } from 'react-aria-components'
import { toEntityCard } from '../../api/cards.ts'
import { labelOf } from '../../i18n/names.ts'
import { evidenceOf } from '../../state/graph/evidence.ts'
import { useEvidence } from '../hooks/use-evidence.ts'
import { useI18n } from '../i18n-context.tsx'
import { EntityLink } from '../parts/entity-name.tsx'
import { EvidenceMark } from '../parts/evidence-mark.tsx'
import { FailureCard } from '../parts/failure-card.tsx'
import { Loading } from '../parts/loading.tsx'
import { ToolButton } from '../parts/tool-button.tsx'
import { actions } from '../explorer/actions.ts'
import { handsFocusToPanel } from '../focus.ts'
import { encodeAddress } from '../../state/address/encode.ts'
import { type AddressQuestion, EMPTY_ADDRESS } from '../../state/address/view-address.ts'
import { policyOf } from '../../state/explorer/policy.ts'
import { NO_END } from '../../state/explorer/state.ts'
import { chainDossierPath } from '../routes.ts'
import { PathCut } from './path-cut.tsx'
import { ClaimView } from './claim-view.tsx'
import { type FoundPath, showOnMap } from './show-on-map.ts'
import { ValidTime } from './valid-time.tsx'

/** A chain of claims as sentences, each with its evidence; the weakest step is named. */
export function PathCard({
  path,
  number,
  question,
}: {
  readonly path: FoundPath
  readonly number: number
  readonly question: AddressQuestion
}) {
  const { t, lang } = useI18n()
  const even = areEven(path)
  return (
    <article className="path" ref={handsFocusToPanel} aria-label={t('paths.path', { number, hops: path.length })}>
      <h3 className="path__title">{t('paths.path', { number, hops: path.length })}</h3>
      <p className="path__chain">
        {path.entities.map((entity, at) => {
          const name = labelOf(toEntityCard(entity), lang)
          const between = at > 0 && at < path.entities.length - 1
          return (
            <Fragment key={entity.id}>
              {at > 0 && ' → '}
              {name}
              {between && (
                <>
                  {!question.viaIds.includes(entity.id) && (
                    <ToolButton
                      icon="only"
                      small
                      label={t('paths.through', { name })}
                      onPress={() => actions.goThrough(entity.id)}
                    />
                  )}
                  <ToolButton
                    icon="close"
                    small
                    label={t('paths.without', { name })}
                    onPress={() => actions.leaveOut(entity.id)}
                  />
                </>
              )}
            </Fragment>
          )
        })}
      </p>
      {even && path.length > 1 && <p className="path__even">{t('paths.even')}</p>}
      <ol className="hops">
        {path.hops.map((hop, at) => (
          <li key={hop.claim.id}>
            <Hop hop={hop} weakest={at === path.weakest && !even} />
          </li>
        ))}
      </ol>
      {!even && path.length > 1 && <p className="path__even">{path.weakestReason}</p>}
      <PathCut path={path} policy={policyOf(question)} />
      <div className="actions">
        <Button className="button" onPress={() => showOnMap([path], 'only')}>
          {t('paths.showOnly')}
        </Button>
        <Button className="button button--quiet" onPress={() => showOnMap([path], 'add')}>
          {t('paths.add')}
        </Button>
        <Link className="button button--quiet" href={dossierOf(path, question)}>
          {t('dossier.ofEnds')}
        </Link>
      </div>
    </article>
  )
}

/** On all that joins the ends of a chain, where the question may have asked for more of them. */
function dossierOf({ entities }: FoundPath, question: AddressQuestion): string {
  const { validAt, knownAt } = question
  const end = (id: string | undefined) => ({ ...NO_END, ids: id === undefined ? [] : [id] })
  const asked = { ...question, from: end(entities[0]?.id), to: end(entities.at(-1)?.id), validAt: null, knownAt: null }
  return chainDossierPath(encodeAddress({ ...EMPTY_ADDRESS, question: asked }), { validAt, knownAt })
}

/** Whether no step is weaker than another: then none is named the weakest. */
function areEven({ hops }: FoundPath): boolean {
  const strengths = hops.map(({ claim }) => `${evidenceOf(claim)} ${claim.origins}`)
  return new Set(strengths).size <= 1
}

function Hop({ hop, weakest }: { readonly hop: FoundPath['hops'][number]; readonly weakest: boolean }) {
  const { t } = useI18n()
  const [open, setOpen] = useState(false)
  const { claim, sentence } = hop
  return (
    <div className={weakest ? 'hop hop--weakest' : 'hop'}>
      <p className="hop__sentence">{sentence}</p>
      <p className="hop__marks">
        <EvidenceMark evidence={evidenceOf(claim)} />
        {weakest && (
          <span className="chip chip--weakest" title={t('paths.weakestHelp')}>
            {t('paths.weakest')}
          </span>
        )}
        <ValidTime claim={claim} />
        {claim.stances.map(({ id, passage }) => (
          <span key={id} className="hop__source">
            <EntityLink entity={passage.document} /> {t('passage.paragraph', { paragraph: passage.paragraph })}
          </span>
        ))}
      </p>
      <Disclosure isExpanded={open} onExpandedChange={setOpen}>
        <Heading level={4} className="hop__toggle">
          <Button slot="trigger" className="button button--small">
            {t(open ? 'paths.hideEvidence' : 'claims.evidence')}
          </Button>
        </Heading>
        <DisclosurePanel>{open && <Evidence id={claim.id} />}</DisclosurePanel>
      </Disclosure>
    </div>
  )
}

function Evidence({ id }: { readonly id: string }) {
  const { t } = useI18n()
  const { data, failure, retry } = useEvidence(id)
  if (failure) return <FailureCard failure={failure} onRetry={retry} />
  if (!data) return <Loading />
  return data.claim ? <ClaimView evidence={data} headingLevel={3} /> : <p>{t('claim.missing')}</p>
}
