/** A file that the user names on the command line. */
import { readFile, stat } from 'node:fs/promises'
import { CounterwatchError } from '../model/errors.ts'

/** @throws BAD_FILE where it is not there, is a folder, or is longer than it may be */
export async function readGivenFile(path: string, longest: number): Promise<Uint8Array> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw refused(path, 'is not a file', 'a file')
    if (found.size > longest) throw refused(path, `has ${found.size} bytes`, `at most ${longest} bytes`)
    return await readFile(path)
  } catch (error) {
    if (error instanceof CounterwatchError) throw error
    throw refused(path, 'cannot be read', 'a file that is there and that this user can read', error)
  }
}

function refused(file: string, message: string, accepted: string, cause?: unknown): CounterwatchError {
  return new CounterwatchError('BAD_FILE', `${file} ${message}.`, { file, accepted, cause })
}
