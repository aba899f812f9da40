import { useEffect, useState } from 'react'
import type { Story } from '../../state/stories/story.ts'

/** The stories of the shipped seed, loaded when first needed; null until they are there. */
export function useStories(): readonly Story[] | null {
  const [stories, setStories] = useState<readonly Story[] | null>(null)
  useEffect(() => {
    let current = true
    void import('virtual:stories').then(({ STORIES }) => {
      if (current) setStories(STORIES)
    })
    return () => {
      current = false
    }
  }, [])
  return stories
}
