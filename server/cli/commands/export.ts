import { resolve } from 'node:path'
import { Option } from 'commander'
import { CounterwatchError } from '../../model/errors.ts'
import { decode } from '../../services/seed/read-folder.ts'
import type { AddCommand } from '../command.ts'
import { readGivenFile } from '../read-given-file.ts'
import { withGraph } from '../with-graph.ts'

const LONGEST_QUERY = 100_000

interface ExportOptions {
  readonly format: 'json' | 'csv'
  readonly out?: string
  readonly query?: string
  readonly variables?: string
  readonly json?: boolean
}

export const addExport: AddCommand = (program, run) => {
  program
    .command('export')
    .description('Write the whole graph, or what a query answers, with sources and caveat.')
    .addOption(new Option('--format <format>', 'the form').choices(['json', 'csv']).default('json'))
    .option(
      '--out <path>',
      'a file; for the whole graph as CSV a folder. By default JSON, and the table of a query, go to stdout',
    )
    .option('--query <file>', 'a GraphQL query; each claim in its answer gets its sources')
    .option('--variables <json>', 'the variables of the query, as a JSON object')
    .action((options: ExportOptions) =>
      run(options, async (io) => {
        const { format } = options
        const out = options.out === undefined ? null : resolve(options.out)
        refuseUnclear(options)
        if (options.query === undefined) {
          const { exportJson, exportTables } = await import('../export-graph.ts')
          return withGraph(io, ({ graph }) =>
            format === 'csv' ? exportTables(graph, out ?? '.', io) : exportJson(graph, out, io),
          )
        }
        const query = await readQuery(options.query)
        const variables = readVariables(options.variables)
        const { exportQuery } = await import('../export-query.ts')
        return withGraph(io, (open) => exportQuery(open, { query, variables, format, out }, io))
      }),
    )
}

function refuseUnclear({ format, out, query, variables, json }: ExportOptions): void {
  if (query === undefined && format === 'csv' && out === undefined) {
    throw new CounterwatchError('BAD_INPUT', 'The whole graph as CSV is several tables.', {
      field: 'out',
      accepted: '--out FOLDER',
    })
  }
  if (query === undefined && variables !== undefined) {
    throw new CounterwatchError('BAD_INPUT', 'There are variables, and no query.', {
      field: 'variables',
      accepted: '--query FILE beside --variables',
    })
  }
  if (json && format === 'csv' && out === undefined) {
    throw new CounterwatchError('BAD_INPUT', '--json and a table cannot both go to stdout.', {
      field: 'out',
      accepted: '--out FILE for the table',
    })
  }
}

async function readQuery(file: string): Promise<string> {
  const text = decode(await readGivenFile(file, LONGEST_QUERY))
  if (text !== null) return text
  throw new CounterwatchError('BAD_FILE', `${file} is not text.`, { file, accepted: 'a GraphQL query in UTF-8' })
}

function readVariables(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {}
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    given = null
  }
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Record<string, unknown>
  throw new CounterwatchError('BAD_INPUT', 'The variables are not a JSON object.', {
    field: 'variables',
    accepted: '--variables \'{"id": "sanzhar-bokaev"}\'',
  })
}
