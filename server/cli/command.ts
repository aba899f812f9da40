/** What a command is: a function that adds itself to the program, and hands its action over to be run. */
import type { Command } from 'commander'
import type { Io, Outcome } from './host.ts'

/** Runs an action, and tells what comes of it. */
export type Run = (options: { readonly json?: boolean }, action: (io: Io) => Promise<Outcome>) => Promise<void>

/** A command: adds itself to the program. */
export type AddCommand = (program: Command, run: Run) => void
