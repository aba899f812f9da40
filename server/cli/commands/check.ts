import type { AddCommand } from '../command.ts'
import { generatedDrift } from '../drift.ts'
import { EXIT } from '../exit-codes.ts'
import { withGraph } from '../with-graph.ts'

/** More than a person reads; `--json` has them all. */
const SHOWN = 100

export const addCheck: AddCommand = (program, run) => {
  program
    .command('check')
    .description(
      'Prove what the database cannot enforce by itself: links, statuses, passages, orphans; and generated files.',
    )
    .action((options) =>
      run(options, (io) =>
        withGraph(io, async ({ store }) => {
          const offences = [...(await store.check(io.progress)), ...(await generatedDrift())]
          const ok = offences.length === 0
          const lines = offences.slice(0, SHOWN).map(({ rule, id, message }) => `${rule}: ${id}: ${message}`)
          if (offences.length > SHOWN) lines.push(`and ${offences.length - SHOWN} more; --json lists all`)
          const text = ok ? 'Every rule holds.' : [`${offences.length} offences:`, ...lines].join('\n')
          return { data: { ok, offences }, text, exit: ok ? EXIT.ok : EXIT.offences }
        }),
      ),
    )
}
