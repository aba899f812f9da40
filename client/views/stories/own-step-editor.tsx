import { Button, Checkbox, CheckboxGroup } from 'react-aria-components'
import { LIVE } from '../../graph/export/svg-theme.ts'
import { labelOf } from '../../i18n/names.ts'
import { evidenceOf } from '../../state/graph/evidence.ts'
import type { Notice } from '../../state/explorer/state.ts'
import type { GraphState } from '../../state/graph/types.ts'
import {
  EMPTY_SENTENCE,
  moveStep,
  type OwnSentence,
  type OwnStep,
  withoutStep,
  withStep,
} from '../../state/stories/own-story.ts'
import { useI18n } from '../i18n-context.tsx'
import { Drawing } from '../parts/drawing.tsx'
import { evidenceLabel } from '../parts/evidence-mark.tsx'
import { Loading } from '../parts/loading.tsx'
import { MapNotice } from './map-notice.tsx'
import { change } from './own-story-draft.ts'
import { stepDrawing } from './step-drawing.ts'

/** One step as it is written: its title, its sentences with the claims that bear them, and the map that it shows. */
export function OwnStepEditor({
  step,
  at,
  count,
  map,
  notice,
}: {
  readonly step: OwnStep
  readonly at: number
  readonly count: number
  /** Null until it is there. */
  readonly map: GraphState | null
  readonly notice: Notice | null
}) {
  const i18n = useI18n()
  const { t } = i18n
  const number = at + 1
  const sentences = (next: readonly OwnSentence[]) => change((story) => withStep(story, at, { sentences: next }))
  return (
    <li className="own__step">
      <section aria-label={t('story.step', { step: number, count })}>
        <header className="own__head">
          <h2>{t('story.step', { step: number, count })}</h2>
          <Button
            className="button button--small"
            aria-label={t('own.up', { step: number })}
            isDisabled={at === 0}
            onPress={() => change((story) => moveStep(story, at, -1))}
          >
            ↑
          </Button>
          <Button
            className="button button--small"
            aria-label={t('own.down', { step: number })}
            isDisabled={number === count}
            onPress={() => change((story) => moveStep(story, at, 1))}
          >
            ↓
          </Button>
          <Button className="button button--small" onPress={() => change((story) => withoutStep(story, at))}>
            {t('own.remove', { step: number })}
          </Button>
        </header>
        <div className="own__columns">
          <div>
            <label className="own__field">
              {t('own.stepTitle')}
              <input
                className="search__input"
                value={step.title}
                onChange={({ target }) =>
                  change((story) => withStep(story, at, { title: target.value }), `title ${at}`)
                }
              />
            </label>
            {step.sentences.map((sentence, place) => (
              <SentenceEditor
                // oxlint-disable-next-line react/no-array-index-key
                key={place}
                sentence={sentence}
                number={place + 1}
                map={map}
                onText={(text) =>
                  change(
                    (story) => withStep(story, at, { sentences: step.sentences.with(place, { ...sentence, text }) }),
                    `sentence ${at} ${place}`,
                  )
                }
                onClaims={(claims) => sentences(step.sentences.with(place, { ...sentence, claims }))}
                onRemove={() => sentences(step.sentences.toSpliced(place, 1))}
              />
            ))}
            <Button className="button button--small" onPress={() => sentences([...step.sentences, EMPTY_SENTENCE])}>
              {t('own.addSentence')}
            </Button>
          </div>
          {/* On a phone the picture is wider than the screen: the focus lets the arrow keys move it. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <figure className="story__map" tabIndex={0} aria-label={t('map.label')}>
            {map ? <StepPicture map={map} title={step.title} /> : <Loading />}
            <MapNotice notice={notice} />
          </figure>
        </div>
      </section>
    </li>
  )
}

function SentenceEditor({
  sentence,
  number,
  map,
  onText,
  onClaims,
  onRemove,
}: {
  readonly sentence: OwnSentence
  readonly number: number
  readonly map: GraphState | null
  readonly onText: (text: string) => void
  readonly onClaims: (claims: readonly string[]) => void
  readonly onRemove: () => void
}) {
  const i18n = useI18n()
  const { t } = i18n
  return (
    <div className="own__sentence">
      <label className="own__field">
        {t('own.sentence', { number })}
        <textarea
          className="search__input"
          rows={3}
          value={sentence.text}
          onChange={({ target }) => onText(target.value)}
        />
      </label>
      <details className="own__claims">
        <summary>
          {sentence.claims.length === 0 ? t('own.noClaims') : t('own.claims', { count: sentence.claims.length })}
        </summary>
        <CheckboxGroup aria-label={t('own.pick', { number })} value={[...sentence.claims]} onChange={onClaims}>
          {claimsOn(map).map(({ id, subject, predicate, object, evidence }) => (
            <Checkbox key={id} value={id} className="checkbox">
              <span className="checkbox__box" aria-hidden="true" />
              <span>
                {labelOf(subject, i18n.lang)} {i18n.texts.predicates[predicate].forward} {labelOf(object, i18n.lang)}
                {evidence !== 'asserted' && ` (${evidenceLabel(evidence, i18n)})`}
              </span>
            </Checkbox>
          ))}
        </CheckboxGroup>
      </details>
      <Button className="button button--small" aria-label={t('own.removeSentence', { number })} onPress={onRemove}>
        ×
      </Button>
    </div>
  )
}

/** The claims that the map of the step shows, in the order of its links. */
function claimsOn(map: GraphState | null) {
  if (!map) return []
  return [...map.links.values()].flatMap((link) => {
    const subject = map.entities.get(link.subject)
    const object = map.entities.get(link.object)
    if (!subject || !object) return []
    return link.claims.map((claim) => ({
      id: claim.id,
      subject,
      predicate: link.predicate,
      object,
      evidence: evidenceOf(claim),
    }))
  })
}

function StepPicture({ map, title }: { readonly map: GraphState; readonly title: string }) {
  const i18n = useI18n()
  return <Drawing root={stepDrawing(map, title, LIVE, i18n).root} />
}
