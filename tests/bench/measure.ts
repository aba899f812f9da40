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
  /** Called before each contestant's turn. */
  readonly onTurn?: (contestant: string, round: number) => void
}

export async function measure(
  entered: readonly Contestant[],
  operation: Operation,
  options: MeasureOptions,
): Promise<Measured[]> {
  const expected = new Map<string, string>()
  /** Whoever may run out of time is told, and takes no further part. */
  const orOut = async <T>(contestant: Contestant, work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work()
    } catch (error) {
      if (!contestant.mayGiveUp) throw error
      expected.delete(contestant.name)
      console.log(`\n${contestant.name} gave up on "${operation.name}": ${(error as Error).message.slice(0, 80)}`)
      return null
    }
  }
  for (const contestant of entered) {
    // Warm, and what every later answer must equal.
    options.onTurn?.(contestant.name, 0)
    await orOut(contestant, async () => {
      for (let i = 0; i < options.concurrency + 5; i++) expected.set(contestant.name, await contestant.run(operation))
    })
  }
  const rounds = new Map(entered.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round < options.rounds; round++) {
    for (let at = 0; at < entered.length; at++) {
      const contestant = entered[(at + round) % entered.length] as Contestant
      const answer = expected.get(contestant.name)
      if (answer === undefined) continue
      options.onTurn?.(contestant.name, round + 1)
      const perSecond = await orOut(contestant, () => throughput(contestant, operation, answer, options))
      if (perSecond !== null) rounds.get(contestant.name)?.push(perSecond)
    }
  }
  return entered
    .filter(({ name }) => expected.has(name))
    .map(({ name }) => ({
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
