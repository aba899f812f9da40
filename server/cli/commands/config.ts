import { readConfig, redactedConfig } from '../../config.ts'
import type { AddCommand } from '../command.ts'

export const addConfig: AddCommand = (program, run) => {
  const config = program.command('config').description('The configuration, which comes from the environment.')
  config
    .command('print')
    .description('Print it as it is read, without passwords.')
    .action((options) =>
      run(options, ({ env }) => {
        const shown = redactedConfig(readConfig(env))
        return Promise.resolve({ data: shown, text: JSON.stringify(shown, null, 2) })
      }),
    )
}
