/** Interleaved rounds: in each, every contestant runs for the same number of answers, in an order that changes. */
import type { Contestant } from './contestants.ts'
import type { Operation } from './operations.ts'

export interface Measured {
  readonly operation: string
  readonly concurrency: number
  readonly contestant: string
  /** Answers a second, a figure a round. */
  readonly rounds: readonly number[]
}

export interface MeasureOptions {
  readonly rounds: number
  readonly answers: number
  readonly concurrency: number
}

export async function measure(
  entered: readonly Contestant[],
  operation: Operation,
  options: MeasureOptions,
): Promise<Measured[]> {
  const expected = new Map<string, string>()
  for (const contestant of entered) {
    // Warm, and what every later answer must equal.
    try {
      for (let i = 0; i < options.concurrency + 5; i++) expected.set(contestant.name, await contestant.run(operation))
    } catch (error) {
      if (!contestant.mayGiveUp) throw error
      expected.delete(contestant.name)
      console.log(`\n${contestant.name} gave up on "${operation.name}": ${(error as Error).message.slice(0, 80)}`)
    }
  }
  const contestants = entered.filter(({ name }) => expected.has(name))
  const rounds = new Map(contestants.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round < options.rounds; round++) {
    for (let at = 0; at < contestants.length; at++) {
      const contestant = contestants[(at + round) % contestants.length] as Contestant
      const perSecond = await throughput(contestant, operation, expected.get(contestant.name) ?? '', options)
      rounds.get(contestant.name)?.push(perSecond)
    }
  }
  return contestants.map(({ name }) => ({
    operation: operation.name,
    concurrency: options.concurrency,
    contestant: name,
    rounds: rounds.get(name) ?? [],
  }))
}

async function throughput(
  contestant: Contestant,
  operation: Operation,
  expected: string,
  { answers, concurrency }: MeasureOptions,
): Promise<number> {
  let left = answers
  const worker = async () => {
    while (left-- > 0) {
      const answer = await contestant.run(operation)
      if (answer !== expected) throw new Error(`${contestant.name} gave another answer to "${operation.name}"`)
    }
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: concurrency }, worker))
  return (answers * 1_000) / (performance.now() - started)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}
