declare module 'virtual:stories' {
  export const STORIES: readonly import('./state/stories/story.ts').Story[]
}
