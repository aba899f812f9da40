/** How much a word tells: rare ones tell entities apart, common ones do not. */

export interface WordWeights {
  /** 0.25 to 1. */
  of(key: string): number
}

const LEAST = 0.25

/** @param counts of entities, by key */
export function wordWeights(counts: ReadonlyMap<string, number>, entities: number): WordWeights {
  const rarest = Math.log(1 + entities)
  return {
    of: (key) => {
      const count = counts.get(key) ?? 0
      if (count <= 1 || rarest === 0) return 1
      return Math.max(LEAST, Math.min(1, Math.log(1 + entities / count) / rarest))
    },
  }
}

/** Where nothing is known of the graph. */
export const EVEN_WEIGHTS: WordWeights = { of: () => 1 }
