import { OWN_STORY } from '../../state/stories/story.ts'
import { useStories } from '../hooks/use-stories.ts'
import { MissingPage } from '../pages/missing-page.tsx'
import { Loading } from '../parts/loading.tsx'
import { OwnStoryPage } from './own-story-page.tsx'
import { StoryView } from './story-view.tsx'

/** A story of the seed or the reader's own. */
export function StoryPage({ id, step }: { readonly id: string; readonly step: number }) {
  return id === OWN_STORY ? <OwnStoryPage step={step} /> : <SeedStory id={id} step={step} />
}

function SeedStory({ id, step }: { readonly id: string; readonly step: number }) {
  const stories = useStories()
  if (!stories) return <Loading />
  const story = stories.find((one) => one.id === id)
  return story ? <StoryView story={story} step={Math.min(step, story.steps.length)} /> : <MissingPage />
}
