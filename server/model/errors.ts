/**
 * Every error that a caller can cause or act on, as one closed union of stable codes.
 * `graphql/errors.ts` and `cli/report.ts` are the only places that turn one into their own form;
 * any other error is a fault of ours, and is masked.
 */
export type ErrorCode =
  /** An argument or a field has a value that is not accepted. */
  | 'BAD_INPUT'
  /** A seed folder, a document or a backup cannot be taken as it is; nothing was written. */
  | 'BAD_FILE'
  /** What was named does not exist. */
  | 'NOT_FOUND'
  /** A limit on size, depth, cost or time was reached. */
  | 'TOO_LARGE'
  /** The write would break what is already there (a taken slug, a database of somebody else). */
  | 'CONFLICT'
  /** The database does not answer. */
  | 'DATABASE_UNAVAILABLE'
  /** The database refuses the user name or the password. */
  | 'DATABASE_AUTH'
  /** The machine lacks something, or something is in the way (Java, Maven, a taken port, a second start). */
  | 'SETUP'
  /** What is recorded breaks a rule of the model. */
  | 'CHECK_FAILED'
  /** The caller went away. */
  | 'CANCELLED'

export interface ErrorDetail {
  /** The argument, field, file or setting that is at fault. */
  readonly field?: string
  /** What would be accepted instead, or what to do. */
  readonly accepted?: string
  /** Where in a file: 1-based. */
  readonly file?: string
  readonly line?: number
  readonly cause?: unknown
}

/** An error of the closed union; its message is written for the person who meets it. */
export class CounterwatchError extends Error {
  readonly code: ErrorCode
  readonly detail: ErrorDetail

  constructor(code: ErrorCode, message: string, detail: ErrorDetail = {}) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause })
    this.name = 'CounterwatchError'
    this.code = code
    this.detail = detail
  }
}
