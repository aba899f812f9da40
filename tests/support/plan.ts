/** How the database would answer a statement. */
import type { Graph } from '../../server/store/neo4j/driver.ts'

interface Plan {
  readonly operatorType: string
  readonly children: readonly Plan[]
}

/** The names of the operators of its plan, the last one first, as the database plans it by what it holds now, not by what it held before. */
export async function operatorsOf(
  { driver }: Graph,
  text: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<string[]> {
  await driver.executeQuery('CALL db.prepareForReplanning()')
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters)
  return operatorsIn(summary.plan as Plan)
}

function operatorsIn({ operatorType, children }: Plan): string[] {
  return [operatorType, ...children.flatMap(operatorsIn)]
}
