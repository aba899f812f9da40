import { useMemo, useRef, useState } from 'react'
import { Button, Link } from 'react-aria-components'
import { asStory, readStoryText, storyText } from '../../state/stories/own-story.ts'
import { usePageTitle } from '../hooks/use-page-title.ts'
import { useStore } from '../hooks/use-store.ts'
import { useI18n } from '../i18n-context.tsx'
import { HiddenPart } from '../parts/hidden-part.tsx'
import { mapPath } from '../routes.ts'
import { saveFile } from '../save-file.ts'
import { change, draft, takeBack } from './own-story-draft.ts'
import { OwnStepEditor } from './own-step-editor.tsx'
import { StoryView } from './story-view.tsx'
import { useStoryGraph } from './use-story-graph.ts'

/** The reader's own story: written here, and read as any other. */
export function OwnStoryPage({ step }: { readonly step: number }) {
  const { t } = useI18n()
  const { story: own } = useStore(draft)
  const [reading, setReading] = useState(false)
  const story = useMemo(() => {
    const count = own.steps.length
    return asStory(own, t('own.untitled'), (at) => t('story.step', { step: at, count }))
  }, [own, t])
  if (!reading || own.steps.length === 0) return <Editor onRead={() => setReading(true)} />
  return (
    <StoryView story={story} step={Math.min(step, story.steps.length)}>
      <Button className="button" onPress={() => setReading(false)}>
        {t('own.write')}
      </Button>
    </StoryView>
  )
}

function Editor({ onRead }: { readonly onRead: () => void }) {
  const { t } = useI18n()
  const { story: own, past } = useStore(draft)
  const [said, setSaid] = useState<string | null>(null)
  const input = useRef<HTMLInputElement | null>(null)
  usePageTitle(t('own.title'))
  // The maps hang on what stands on them, and not on what is being typed.
  const views = JSON.stringify(own.steps.map(({ places }) => places))
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const shown = useMemo(() => asStory(own, '', String), [views])
  const { steps: maps, notice } = useStoryGraph(shown)
  const empty = own.steps.length === 0

  const open = async (file: File | undefined) => {
    const found = file ? readStoryText(await file.text()) : null
    setSaid(found ? null : t('own.bad'))
    if (found) change(() => found)
  }
  return (
    <article className="page page--own">
      <h1>{t('own.title')}</h1>
      <p>{t('own.kept')}</p>
      <div className="story__nav">
        <Button className="button button--main" isDisabled={empty} onPress={onRead}>
          {t('own.read')}
        </Button>
        <Button className="button" isDisabled={past.length === 0} onPress={takeBack}>
          {t('own.undo')}
        </Button>
        <Button
          className="button"
          isDisabled={empty}
          onPress={() => saveFile(storyText(own), 'application/json', 'json', 'story-draft')}
        >
          {t('own.save')}
        </Button>
        <Button className="button" onPress={() => input.current?.click()}>
          {t('own.open')}
        </Button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={({ target }) => {
            void open(target.files?.[0])
            target.value = ''
          }}
        />
        <span role="status" className="copy__state">
          {said}
        </span>
      </div>
      {empty ? (
        <p className="panel__empty">
          {t('own.empty')} <Link href={mapPath('details', 'v=1')}>{t('own.toMap')}</Link>
        </p>
      ) : (
        <HiddenPart>
          <label className="own__field">
            {t('own.name')}
            <input
              className="search__input"
              value={own.title}
              onChange={({ target }) => change((story) => ({ ...story, title: target.value }), 'title')}
            />
          </label>
          <label className="own__field">
            {t('own.lead')}
            <textarea
              className="search__input"
              rows={2}
              value={own.lead}
              onChange={({ target }) => change((story) => ({ ...story, lead: target.value }), 'lead')}
            />
          </label>
          <ol className="own__steps">
            {own.steps.map((step, at) => (
              // Steps have no names of their own: two may be alike.
              // oxlint-disable-next-line react/no-array-index-key
              <OwnStepEditor
                key={at}
                step={step}
                at={at}
                count={own.steps.length}
                map={maps?.[at] ?? null}
                notice={notice}
              />
            ))}
          </ol>
        </HiddenPart>
      )}
    </article>
  )
}
