/** Scalars of a seed file. YAML gives each as its text; the message of each schema says what it accepts. */
import { z } from 'zod'
import { isSlug, SLUG_FORM, typeOfId } from '../../../model/ids.ts'
import { isPartialDate, PARTIAL_DATE_FORM } from '../../../model/partial-date.ts'
import { DECIMAL_FORM, isDecimal } from '../../../model/value.ts'

/** One line, written by a person for a person; blanks at its ends are dropped. */
export function text(longest: number): z.ZodType<string> {
  const message = `a text of 1 to ${longest} characters on one line, without control characters`
  return z
    .string()
    .transform(trimmed)
    .refine((given) => isText(given, longest), message)
}

/** As `text`, and may have several lines. */
export function prose(longest: number): z.ZodType<string> {
  const message = `a text of 1 to ${longest} characters, without control characters`
  return z
    .string()
    .transform(trimmed)
    .refine((given) => isText(given.replaceAll('\n', ' '), longest), message)
}

export const slug = z.string().refine(isSlug, SLUG_FORM)

/** A slug or an id; what it names is looked up later. */
export const reference = text(80)

export const date = z.string().refine(isPartialDate, PARTIAL_DATE_FORM)

export const decimal = z.string().refine((given) => given.length <= 60 && isDecimal(given), DECIMAL_FORM)

export const flag = z.enum(['true', 'false']).transform((word) => word === 'true')

export function whole(least: number): z.ZodType<number> {
  const message = `a whole number, at least ${least}`
  return z
    .string()
    .refine((given) => /^(0|[1-9]\d{0,8})$/.test(given) && Number(given) >= least, message)
    .transform(Number)
}

export const hash = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 lower-case hexadecimal digits')

export const language = z
  .string()
  .refine(isCanonicalLanguage, 'a BCP 47 language in its canonical form: en, kk, ky, ru, zh-Hans')

export const address = z.string().refine(isWebAddress, 'an http or https address')

export const localKey = z.string().refine((given) => /^p\d[0-9a-z._]{0,30}$/.test(given), 'a key such as p5.2')

export const stanceKey = z.string().regex(/^[A-Za-z0-9_-]{1,30}$/, 'a short key that is unique in its claim: 1, 2, 3')

export const unit = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/, 'a unit such as camera, percent or KZT')

export function id(prefix: 'e' | 'c' | 'r'): z.ZodType<string> {
  const type = { e: 'entity', c: 'claim', r: 'stance' }[prefix]
  return z
    .string()
    .refine(
      (given) => given.startsWith(`${prefix}-`) && typeOfId(given) === type,
      `an id: ${prefix}- and letters, digits, - or _`,
    )
}

function trimmed(given: string): string {
  return given.trim()
}

function isText(given: string, longest: number): boolean {
  return given !== '' && given.length <= longest && given.isWellFormed() && !/\p{Cc}/u.test(given)
}

function isCanonicalLanguage(given: string): boolean {
  try {
    return given.length <= 35 && Intl.getCanonicalLocales(given)[0] === given
  } catch {
    return false
  }
}

function isWebAddress(given: string): boolean {
  return given.length <= 2000 && /^https?:\/\/\S+$/.test(given) && URL.canParse(given)
}
