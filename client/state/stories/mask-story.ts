import { inAll, type Story } from './story.ts'

/**
 * The same story without a word of its own, since those name people: what it shows and which claims bear it stay.
 * @param hidden in the place of a text
 */
export function maskStory(story: Story, hidden: string, stepTitle: (step: number) => string): Story {
  return {
    ...story,
    title: inAll(hidden),
    lead: inAll(hidden),
    steps: story.steps.map((step, at) => ({
      ...step,
      title: inAll(stepTitle(at + 1)),
      sentences: step.sentences.map((sentence) => ({ ...sentence, words: inAll(hidden) })),
    })),
  }
}
