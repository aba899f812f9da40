/** One step of long work, told to whoever waits: shown on stderr by the command line, ignored elsewhere. */
export interface Step {
  readonly message: string
  /** Items done and in all, where they are known. */
  readonly done?: number
  readonly total?: number
}

export type Progress = (step: Step) => void

export const silent: Progress = () => {}
