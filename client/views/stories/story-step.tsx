import type { RefObject } from 'react'
import { Link } from 'react-aria-components'
import type { ClaimRowFragment } from '../../api/types.ts'
import { LIVE } from '../../graph/export/svg-theme.ts'
import { encodeAddress } from '../../state/address/encode.ts'
import { EMPTY_ADDRESS } from '../../state/address/view-address.ts'
import type { Notice } from '../../state/explorer/state.ts'
import type { GraphState } from '../../state/graph/types.ts'
import type { Sentence, Step } from '../../state/stories/story.ts'
import { useI18n } from '../i18n-context.tsx'
import { ClaimLine } from '../panels/claim-line.tsx'
import { Drawing } from '../parts/drawing.tsx'
import { Loading } from '../parts/loading.tsx'
import { claimPath, mapPath } from '../routes.ts'
import { MapNotice } from './map-notice.tsx'
import { stepDrawing } from './step-drawing.ts'

/** One step: its sentences, each with the numbers of its claims, the map that goes with it, and the claims themselves. */
export function StoryStep({
  step,
  number,
  current,
  heading,
  numbers,
  claims,
  map,
  notice,
}: {
  readonly step: Step
  readonly number: number
  readonly current: boolean
  readonly heading: RefObject<HTMLHeadingElement | null> | null
  /** The claims of the whole story: their places are their numbers. */
  readonly numbers: readonly string[]
  /** Null until they are there. */
  readonly claims: ReadonlyMap<string, ClaimRowFragment> | null
  readonly map: GraphState | null
  readonly notice: Notice | null
}) {
  const { t, lang } = useI18n()
  const cited = [...new Set(step.sentences.flatMap(({ claims: ids }) => ids))]
  return (
    <section className="story__step" data-current={current || undefined}>
      <div className="story__text">
        <h2 ref={heading} tabIndex={-1}>
          <span className="story__number">{number}</span> {step.title[lang]}
        </h2>
        {step.sentences.map((sentence, at) => (
          <Told key={`${at} ${sentence.words.en}`} sentence={sentence} numbers={numbers} />
        ))}
        <h3>{t('story.claims')}</h3>
        <ol className="story__claims">
          {cited.map((id) => {
            const claim = claims?.get(id)
            return (
              <li key={id} value={numbers.indexOf(id) + 1}>
                {claim ? (
                  <ClaimLine claim={claim} />
                ) : claims ? (
                  <p className="story__missing">{t('story.missing', { id })}</p>
                ) : (
                  <Loading />
                )}
              </li>
            )
          })}
        </ol>
      </div>
      {/* On a phone the picture is wider than the screen: the focus lets the arrow keys move it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <figure className="story__map" tabIndex={0} aria-label={t('map.label')}>
        {map ? <StepMap map={map} title={step.title[lang]} /> : <Loading />}
        <MapNotice notice={notice} />
      </figure>
    </section>
  )
}

function Told({
  sentence: { words, claims },
  numbers,
}: {
  readonly sentence: Sentence
  readonly numbers: readonly string[]
}) {
  const { t, lang } = useI18n()
  return (
    <p className="story__sentence">
      {words[lang]}{' '}
      {claims.length === 0 ? (
        <span className="chip chip--unsupported">{t('story.unsupported')}</span>
      ) : (
        <sup>
          {claims.map((id) => {
            const number = numbers.indexOf(id) + 1
            return (
              <Link key={id} className="story__note" href={claimPath(id)} aria-label={t('story.note', { number })}>
                {number}
              </Link>
            )
          })}
        </sup>
      )}
    </p>
  )
}

function StepMap({ map, title }: { readonly map: GraphState; readonly title: string }) {
  const i18n = useI18n()
  const { t } = i18n
  const entities = [...map.positions].map(([id, at]) => ({ id, at, pinned: false }))
  const fragment = encodeAddress({ ...EMPTY_ADDRESS, entities, sizeByLinks: map.sizeByLinks })
  return (
    <>
      <Drawing root={stepDrawing(map, title, LIVE, i18n).root} />
      <figcaption>
        <Link className="button button--small" href={mapPath('details', fragment)}>
          {t('story.openMap')}
        </Link>
      </figcaption>
    </>
  )
}
