/** The text of a file as the user gives it. Offsets count from its first code point, so nothing is changed on the way. */
import { CounterwatchError } from '../../../model/errors.ts'

export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f]/
const ACCEPTED = 'plain text in UTF-8, not empty, at most 10 MB'

/** @throws BAD_FILE, TOO_LARGE */
export function textOfBytes(bytes: Uint8Array): string {
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    throw new CounterwatchError('TOO_LARGE', `The file has ${(bytes.length / 1024 / 1024).toFixed(1)} MB.`, {
      accepted: ACCEPTED,
    })
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw bad('The file is in UTF-16.')
  }
  const text = decode(bytes)
  if (text.trim() === '') throw bad('The file holds no text.')
  // Also what UTF-16 without its mark looks like.
  if (CONTROLS.test(text)) throw bad('The file is not UTF-8 text: it holds control characters.')
  return text
}

/** Without a byte order mark: it is part of the file, and of no text. */
export function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw bad('The file is not UTF-8.', cause)
  }
}

function bad(message: string, cause?: unknown): CounterwatchError {
  return new CounterwatchError('BAD_FILE', message, { accepted: ACCEPTED, cause })
}
