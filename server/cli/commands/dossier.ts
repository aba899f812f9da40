import { resolve } from 'node:path'
import { Option } from 'commander'
import { givenClocks } from '../../model/given-clocks.ts'
import { LANGS, type Lang } from '../../model/vocabulary.ts'
import type { AddCommand } from '../command.ts'
import { withGraph } from '../with-graph.ts'

interface DossierOptions {
  readonly lang: Lang
  readonly validAt?: string
  readonly knownAt?: string
  readonly out?: string
  readonly json?: boolean
}

export const addDossier: AddCommand = (program, run) => {
  program
    .command('dossier')
    .description('Write what the graph holds of an entity as Markdown: sentences with footnotes, and the caveat.')
    .argument('<entity>', 'the id or the slug of an entity')
    .addOption(new Option('--lang <lang>', 'the language of its sentences').choices(LANGS).default('en'))
    .option('--valid-at <date>', 'only claims that may hold at a date, such as 2025-06; by default whenever')
    .option('--known-at <moment>', 'as the graph knew it at a moment, or at the end of a day (UTC); by default now')
    .option('--out <file>', 'a file; by default it goes to stdout')
    .action((entity: string, options: DossierOptions) =>
      run(options, async (io) => {
        const { exportDossier } = await import('../export-dossier.ts')
        const out = options.out === undefined ? null : resolve(options.out)
        const { lang, validAt = null, knownAt = null } = options
        const clocks = givenClocks(validAt, knownAt)
        return withGraph(io, (open) => exportDossier(open, { entity, lang, clocks, out }, io))
      }),
    )
}
