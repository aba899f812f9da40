import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { failureOf } from '../../api/failure.ts'
import { StoryClaimsDocument } from '../../api/generated/graphql.ts'
import type { ClaimRowFragment } from '../../api/types.ts'
import { maskNames } from '../../state/graph/mask-names.ts'
import { maskStory } from '../../state/stories/mask-story.ts'
import { claimsOf, type Story } from '../../state/stories/story.ts'
import { usePageTitle } from '../hooks/use-page-title.ts'
import { useQuery } from '../hooks/use-query.ts'
import { useNameMask } from '../hooks/use-name-mask.ts'
import { useShownHere } from '../hooks/use-shown-here.ts'
import { useI18n } from '../i18n-context.tsx'
import { navigate } from '../navigation.ts'
import { HiddenLine } from '../parts/hidden-part.tsx'
import { CopyButton } from '../parts/copy-button.tsx'
import { FailureCard } from '../parts/failure-card.tsx'
import { failureHelp } from '../parts/failure-help.ts'
import { storyPath } from '../routes.ts'
import { saveStory } from './save-story.ts'
import { StoryStep } from './story-step.tsx'
import { useStoryGraph } from './use-story-graph.ts'

/** A story, a step at a time on a screen and whole on paper. */
export function StoryView({
  story: written,
  step,
  children,
}: {
  readonly story: Story
  readonly step: number
  /** More to do with it, beside the way through it. */
  readonly children?: ReactNode
}) {
  const i18n = useI18n()
  const { t, lang, texts } = i18n
  const [saved, setSaved] = useState<string | null>(null)
  const [frame, setFrame] = useState<string | null>(null)
  const { hidden, ask, shown } = useShownHere()
  const mask = useNameMask()
  const story = useMemo(
    () =>
      hidden
        ? maskStory(written, t('names.text'), (at) => t('story.step', { step: at, count: written.steps.length }))
        : written,
    [hidden, written, t],
  )
  usePageTitle(story.title[lang])
  const ids = useMemo(() => claimsOf(story), [story])
  const { data, failure, retry } = useQuery(StoryClaimsDocument, { ids, lang })
  const { steps: maps, notice, failure: mapFailure } = useStoryGraph(written)
  const shownMaps = useMemo(
    () => (mask ? maps?.map((map) => maskNames(map, texts.kinds, mask)) : maps) ?? null,
    [mask, maps, texts],
  )
  const heading = useRef<HTMLHeadingElement | null>(null)
  const count = story.steps.length

  const save = (withoutNames: boolean) => {
    if (!maps) return
    setSaved(t('export.working'))
    saveStory({ story: written, maps, notice, hidden: withoutNames }, i18n).then(
      ({ fingerprint, frame: markup }) => {
        setSaved(`${t('storyFile.fingerprint')}: ${fingerprint}`)
        setFrame(markup)
      },
      (thrown: unknown) => setSaved(failureHelp(failureOf(thrown), t)),
    )
  }
  const go = (to: number) => {
    if (to < 1 || to > count || to === step) return
    navigate(storyPath(story.id, to))
    requestAnimationFrame(() => heading.current?.focus())
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target, key, altKey, ctrlKey, metaKey, shiftKey } = event
    if (altKey || ctrlKey || metaKey || shiftKey || event.defaultPrevented || takesArrows(target)) return
    if (key === 'ArrowRight') go(step + 1)
    else if (key === 'ArrowLeft') go(step - 1)
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])

  const claims = useMemo(
    () =>
      data &&
      new Map(
        data.nodes.flatMap((node): [string, ClaimRowFragment][] =>
          node?.__typename === 'Claim' ? [[node.id, node]] : [],
        ),
      ),
    [data],
  )
  const trouble = failure ?? mapFailure
  return (
    <article className="page page--story">
      <header className="story__head">
        <h1 ref={shown} tabIndex={-1}>
          {story.title[lang]}
        </h1>
        <p className="story__lead">{story.lead[lang]}</p>
        {hidden && <HiddenLine onShow={() => ask(true)} />}
      </header>
      <nav className="story__nav" aria-label={t('story.steps')}>
        <Button className="button" isDisabled={step === 1} onPress={() => go(step - 1)}>
          ← {t('story.previous')}
        </Button>
        <span>{t('story.step', { step, count })}</span>
        <Button className="button button--main" isDisabled={step === count} onPress={() => go(step + 1)}>
          {t('story.next')} →
        </Button>
        <span className="story__keys">{t('story.keys')}</span>
        {mask === null && (
          <Button className="button" isDisabled={!maps} onPress={() => save(false)}>
            {t('story.save')}
          </Button>
        )}
        <Button className="button" isDisabled={!maps} onPress={() => save(true)}>
          {t('story.saveHidden')}
        </Button>
        {children}
        <span role="status" className="copy__state">
          {saved}
        </span>
        {frame !== null && (
          <span className="story__frame">
            {t('storyFile.frame')} <CopyButton text={() => frame} label={t('storyFile.copyFrame')} />
          </span>
        )}
      </nav>
      {trouble && <FailureCard failure={trouble} onRetry={retry} />}
      {story.steps.map((each, at) => (
        <StoryStep
          key={`${at} ${each.title.en}`}
          step={each}
          number={at + 1}
          current={at + 1 === step}
          heading={at + 1 === step ? heading : null}
          numbers={ids}
          claims={claims}
          map={shownMaps?.[at] ?? null}
          notice={notice}
        />
      ))}
    </article>
  )
}

/** Fields, lists and what scrolls sideways have a use for the arrows themselves. */
function takesArrows(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, figure, [role=listbox], [role=menu]') !== null
  )
}
