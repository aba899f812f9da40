/** Reads the templates of chains from a folder, when the server starts. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import type { ChainTemplate } from '../../model/chains/template.ts'
import { CounterwatchError } from '../../model/errors.ts'
import { KIND_IDS, PREDICATE_IDS } from '../../model/ontology/generated/ontology.ts'

const text = z.string().trim().min(1)
const localized = z.strictObject({ en: text, kk: text, ky: text, ru: text })
const id = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'lower-case words joined by hyphens')
const kinds = z.array(z.enum(KIND_IDS)).min(1)

const template = z.strictObject({
  id,
  title: localized,
  description: localized,
  start: kinds,
  steps: z
    .array(
      z.strictObject({
        id,
        title: localized,
        follow: z
          .array(z.strictObject({ predicate: z.enum(PREDICATE_IDS), direction: z.enum(['outgoing', 'incoming']) }))
          .min(1),
        kinds,
        optional: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(8)
    .refine((steps) => new Set(steps.map((step) => step.id)).size === steps.length, 'each step has an id of its own'),
})

/** In the order of their ids. @throws BAD_FILE with the file and the field at fault */
export function loadTemplates(folder: string): ChainTemplate[] {
  return namesIn(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parseTemplate(name, readFileSync(join(folder, name), 'utf8')))
}

export function parseTemplate(file: string, yaml: string): ChainTemplate {
  const document = parseDocument(yaml, { uniqueKeys: true })
  const [broken] = document.errors
  if (broken) throw refusal(file, broken.message, 'YAML 1.2, each key once')
  const parsed = template.safeParse(document.toJS())
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw refusal(
      file,
      `${issue?.path.join('.') || 'the file'}: ${issue?.message}`,
      'what graph-seed/chains/README.md lists',
    )
  }
  const name = basename(file, '.yaml')
  if (parsed.data.id !== name) throw refusal(file, `id: “${parsed.data.id}” is not the name of the file`, name)
  return parsed.data
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (cause) {
    throw new CounterwatchError('BAD_FILE', `${folder} cannot be read as a folder of chain templates`, {
      file: folder,
      accepted: 'a folder that this user can read',
      cause,
    })
  }
}

function refusal(file: string, message: string, accepted: string): CounterwatchError {
  return new CounterwatchError('BAD_FILE', `${file}: ${message}`, { file, accepted })
}
