/**
 * Ids are opaque, lasting and global: their first letter says what they name, so they serve as Relay global ids as they are.
 *
 * - `e-…` an entity, `c-…` a claim, `c-….x` a stance of that claim, `r-…` a wholesale denial, `p-…` a passage
 */
import { createHash } from 'node:crypto'

export type IdType = 'entity' | 'claim' | 'stance' | 'passage'

const FORMS: Record<IdType, RegExp> = {
  entity: /^e-[A-Za-z0-9_-]{1,60}$/,
  claim: /^c-[A-Za-z0-9_-]{1,60}$/,
  stance: /^(c-[A-Za-z0-9_-]{1,60}\.[A-Za-z0-9_-]{1,30}|r-[A-Za-z0-9_-]{1,60})$/,
  passage: /^p-[A-Za-z0-9_-]{1,60}$/,
}

export const SLUG_FORM = 'lower-case Latin letters, digits and single hyphens, at most 80'

export function isSlug(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
}

/** What an id names, or null when it has the form of none. */
export function typeOfId(id: string): IdType | null {
  for (const [type, form] of Object.entries(FORMS)) if (form.test(id)) return type as IdType
  return null
}

/** The id of a passage: the same place in the same document always has the same id. */
export function passageId(document: string, start: number, end: number): string {
  return `p-${digest(`${document}:${start}:${end}`)}`
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** Fifty bits of SHA-256 in Crockford's base 32: ten characters. */
function digest(text: string): string {
  const bytes = createHash('sha256').update(text).digest()
  let bits = bytes.readBigUInt64BE(0) >> 14n
  let out = ''
  for (let i = 0; i < 10; i++) {
    out = ALPHABET[Number(bits & 31n)] + out
    bits >>= 5n
  }
  return out
}
