import { defaultDataFolder } from '../../database/folders.ts'
import { doctor } from '../../database/doctor/doctor.ts'
import type { AddCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'

const SIGN = { ok: 'ok     ', warning: 'warning', missing: 'MISSING' } as const

export const addDoctor: AddCommand = (program, run) => {
  program
    .command('doctor')
    .description('Tell what this machine has and lacks, and how to get it.')
    .action((options) =>
      run(options, async ({ env }) => {
        const findings = await doctor(env, defaultDataFolder(env))
        const healthy = findings.every(({ status }) => status !== 'missing')
        const lines = findings.flatMap(({ name, status, found, advice }) => [
          `${SIGN[status]}  ${name}: ${found}`,
          ...(advice === '' ? [] : [`         ${advice}`]),
        ])
        return { data: { healthy, findings }, text: lines.join('\n'), exit: healthy ? EXIT.ok : EXIT.database }
      }),
    )
}
