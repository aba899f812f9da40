import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { readStory, seedNames } from './read-story.ts'

const MODULE = 'virtual:stories'

/** The stories of the seed folder as a module, `STORIES` in the order of their files' names. */
export function stories(seed: string): Plugin {
  return {
    name: 'counterwatch-stories',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: {
      filter: { id: /^\0virtual:stories$/ },
      handler() {
        const names = seedNames(seed)
        const folder = join(seed, 'stories')
        const all = readdirSync(folder)
          .filter((name) => name.endsWith('.yaml'))
          .sort()
          .map((name) => readStory(`stories/${name}`, readFileSync(join(folder, name), 'utf8'), names))
        return `export const STORIES = ${JSON.stringify(all)}`
      },
    },
  }
}
