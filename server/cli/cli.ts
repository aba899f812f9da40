/** Runs one command line: the program with all commands, their outcomes and errors on the host's streams, an exit code. */
import { Command, CommanderError } from 'commander'
import { CounterwatchError } from '../model/errors.ts'
import { COMMANDS } from './commands/index.ts'
import { errorData } from './error-data.ts'
import { EXIT, type ExitCode, exitCodeHelp } from './exit-codes.ts'
import type { Run } from './command.ts'
import type { Host } from './host.ts'
import { runAction } from './run-action.ts'
import { stderrProgress, tellError } from './terminal.ts'
import { VERSION } from '../version.ts'

export async function runCli(args: readonly string[], host: Host): Promise<ExitCode> {
  let exit: ExitCode = EXIT.ok
  const run: Run = async ({ json = false }, action) => {
    const { data, text, exit: code = EXIT.ok } = await runAction(host, stderrProgress(host.stderr), action)
    exit = code
    if (json && data !== null) await host.stdout.write(`${JSON.stringify(data)}\n`)
    else if (!json && text !== '') await host.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
  }
  const pending: string[] = []
  try {
    await createProgram(run, host, (text) => pending.push(text)).parseAsync([...args], { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof CommanderError) return await usage(error, args, host)
    if (args.includes('--json')) await host.stdout.write(`${JSON.stringify(errorData(error))}\n`)
    return tellError(error, host.stderr)
  } finally {
    for (const text of pending) await host.stdout.write(text)
  }
}

function createProgram(run: Run, host: Host, out: (text: string) => void): Command {
  const program = new Command('counterwatch')
    .description(
      'A digital-rights knowledge graph: who builds, sells, runs, orders, regulates, denies and suffers surveillance, and how we know.',
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .showSuggestionAfterError()
    .configureOutput({ writeOut: out, writeErr: (text) => void host.stderr.write(text) })
    .addHelpText(
      'after',
      `\n${exitCodeHelp()}\n\nEach command takes --json: one object on stdout. Progress and errors go to stderr.`,
    )
    .exitOverride()
  for (const add of COMMANDS) add(program, run)
  for (const command of everyCommand(program)) {
    command.exitOverride().copyInheritedSettings(program)
    if (command.commands.length === 0) command.option('--json', 'one JSON object on stdout')
  }
  return program
}

function everyCommand(command: Command): Command[] {
  return command.commands.flatMap((inner) => [inner, ...everyCommand(inner)])
}

/** Commander has told the mistake already; asked-for help is none. */
async function usage(error: CommanderError, args: readonly string[], host: Host): Promise<ExitCode> {
  if (error.exitCode === 0) return EXIT.ok
  if (args.includes('--json')) {
    const told = new CounterwatchError('BAD_INPUT', error.message.replace(/^error: /, ''), { accepted: 'see --help' })
    await host.stdout.write(`${JSON.stringify(errorData(told))}\n`)
  }
  return EXIT.badInput
}
