/** Files that are there whole or not at all: written beside their place, and put there at the end. */
import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { finished } from 'node:stream/promises'
import { CounterwatchError } from '../model/errors.ts'

export interface WholeFile {
  write(text: string): Promise<void>
}

/** Opens the files, lets `work` fill them, and puts all of them in place; where it fails, none. */
export async function writeWhole<Result>(
  paths: readonly string[],
  work: (files: readonly WholeFile[]) => Promise<Result>,
): Promise<Result> {
  const streams: WriteStream[] = []
  try {
    for (const path of paths) {
      await mkdir(dirname(path), { recursive: true })
      const stream = createWriteStream(partOf(path))
      await once(stream, 'open')
      streams.push(stream)
    }
    const result = await work(streams.map(wholeFile))
    for (const stream of streams) await finished(stream.end())
    for (const path of paths) await rename(partOf(path), path)
    return result
  } catch (error) {
    for (const stream of streams) stream.destroy()
    for (const path of paths) await rm(partOf(path), { force: true }).catch(() => {})
    throw isSystemError(error) ? notWritten(error) : error
  }
}

function wholeFile(stream: WriteStream): WholeFile {
  return {
    write: (text) =>
      new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve()))),
  }
}

function partOf(path: string): string {
  return `${path}.part`
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'path' in error
}

function notWritten(error: NodeJS.ErrnoException): CounterwatchError {
  const file = String(error.path).replace(/\.part$/, '')
  return new CounterwatchError('BAD_FILE', `${file} cannot be written (${error.code}).`, {
    file,
    accepted: 'a place that this user can write to, with room',
    cause: error,
  })
}
