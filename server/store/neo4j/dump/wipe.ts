/** Removes everything that we wrote to a database: rows, schema, traces of work. What others keep there stays. */
import { silent, type Progress } from '../../../model/progress.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { OUR_LABELS } from '../labels.ts'
import { migrationFiles } from '../migration-files.ts'
import { read, write } from '../run-query.ts'

const DELETE_SOME = cypher('dump/delete-some')
const SCHEMA_NAMES = cypher('dump/schema-names')
const AT_ONCE = 10_000

export async function wipe(graph: Graph, progress: Progress = silent): Promise<{ readonly nodes: number }> {
  const nodes = await deleteLabels(graph, OUR_LABELS, progress)
  const ours = schemaOfOurs()
  const there = await read<{ name: string; constraint: boolean }>(graph, { text: SCHEMA_NAMES })
  for (const { name, constraint } of there.filter((each) => ours.has(each.name))) {
    const text = `DROP ${constraint ? 'CONSTRAINT' : 'INDEX'} \`${name}\` IF EXISTS`
    await write(graph, (tx) => tx.run({ text }))
  }
  return { nodes }
}

export async function deleteLabels(
  graph: Graph,
  labels: readonly string[],
  progress: Progress = silent,
): Promise<number> {
  let nodes = 0
  for (;;) {
    const parameters = { labels, limit: AT_ONCE }
    const [row] = await write(graph, (tx) => tx.run<{ count: number }>({ text: DELETE_SOME, parameters }))
    if (!row || row.count === 0) return nodes
    nodes += row.count
    progress({ message: 'Removing', done: nodes })
  }
}

/** Every name that a migration ever gave, the two of the runner itself included. */
function schemaOfOurs(): Set<string> {
  const statements = migrationFiles().flatMap((migration) => migration.statements)
  const names = statements.flatMap((text) => /^CREATE (?:\w+ )?(?:CONSTRAINT|INDEX) (\w+)/.exec(text)?.[1] ?? [])
  return new Set([...names, 'migration_lock', 'migration_version'])
}
