import type { z } from 'zod'
import { CounterwatchError } from '../errors.ts'
import { toKebab, toLinkType } from './link-type.ts'
import { type Problem, zodProblems } from './problems.ts'
import { drawFile, kindFile, predicateFile, termsFile, unitsFile } from './schemas.ts'
import { LANGS, type Lang } from '../vocabulary.ts'
import type {
  KindDef,
  Localized,
  Ontology,
  PredicateDef,
  QualifierDef,
  QualifierKind,
  SentenceTemplates,
  UnitDef,
} from './types.ts'
import { VOCABULARY } from './vocabulary.ts'

/** A file of the ontology folder, its YAML already parsed. `path` is relative to the folder, with forward slashes. */
export interface OntologyFile {
  readonly path: string
  readonly data: unknown
}

/**
 * Parsed YAML documents to the ontology. Pure: the same files give the same ontology in any order.
 * Throws BAD_FILE with every problem in the message and the first one in the detail.
 */
export function parseOntology(files: readonly OntologyFile[]): Ontology {
  const problems: Problem[] = []
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))

  const read = <T extends z.ZodType>(file: OntologyFile, schema: T): z.output<T> | undefined => {
    const result = schema.safeParse(file.data)
    if (result.success) return result.data
    problems.push(...zodProblems(file.path, result.error, file.data))
    return undefined
  }
  const one = <T extends z.ZodType>(path: string, schema: T): z.output<T> | undefined => {
    const file = sorted.find((candidate) => candidate.path === path)
    if (file !== undefined) return read(file, schema)
    problems.push({ file: path, field: '', message: 'the file is missing', accepted: `a file ${path}` })
    return undefined
  }
  const all = <T extends z.ZodType>(folder: string, schema: T): { path: string; data: z.output<T> }[] =>
    sorted
      .filter((file) => file.path.startsWith(`${folder}/`))
      .flatMap((file) => {
        const data = read(file, schema)
        return data === undefined ? [] : [{ path: file.path, data }]
      })

  const kindFiles = all('kinds', kindFile)
  const predicateFiles = all('predicates', predicateFile)
  const unitsData = one('units.yaml', unitsFile)
  const termsData = one('terms.yaml', termsFile)
  const drawData = one('draw.yaml', drawFile)

  for (const { path } of sorted) {
    if (!/^(?:(?:kinds|predicates)\/[a-z-]+\.yaml|(?:units|terms|draw)\.yaml)$/.test(path))
      problems.push({
        file: path,
        field: '',
        message: 'is not a file of the ontology',
        accepted: 'kinds/<kind>.yaml, predicates/<predicate>.yaml, units.yaml, terms.yaml, draw.yaml',
      })
  }
  for (const { path, data } of [...kindFiles, ...predicateFiles]) {
    const expected = `${path.split('/')[0]}/${toKebab(data.id)}.yaml`
    if (path !== expected)
      problems.push({ file: path, field: 'id', message: `${data.id} stands in the wrong file`, accepted: expected })
  }
  if (unitsData === undefined || termsData === undefined || drawData === undefined) throw refusal(problems)

  const kinds: KindDef[] = kindFiles.map(({ data }) => ({
    ...data,
    ftm: { schema: data.ftm.schema, note: data.ftm.note ?? null },
    agent: data.agent ?? false,
    org: data.org ?? false,
    hub: data.hub ?? false,
  }))
  const kindIds = kinds.map((kind) => kind.id).sort()
  const sets: Readonly<Record<string, readonly string[]>> = {
    any: kindIds,
    agent: kinds.filter((kind) => kind.agent).map((kind) => kind.id),
    org: kinds.filter((kind) => kind.org).map((kind) => kind.id),
  }
  const expand = (file: string, field: string, names: readonly string[]): string[] => {
    const ids = new Set<string>()
    names.forEach((name, index) => {
      const members = kindIds.includes(name) ? [name] : sets[name]
      if (members === undefined)
        problems.push({
          file,
          field: `${field}.${index}`,
          message: `there is no kind ${name}`,
          accepted: [...kindIds, 'agent', 'org', 'any'].join(', '),
        })
      for (const id of members ?? []) ids.add(id)
    })
    return [...ids].sort()
  }

  const qualifierLabels: Record<string, Localized> = { ...termsData.qualifiers }
  const predicates: PredicateDef[] = predicateFiles.map(({ path, data }) => {
    const units = data.units ?? []
    if (data.object !== 'entity' && units.length === 0)
      problems.push({
        file: path,
        field: 'units',
        message: `an object of ${data.object} takes a value, so its units are needed`,
        accepted: 'a list of count, currency, ratio, duration',
      })
    if (data.object === 'entity' && units.length > 0)
      problems.push({ file: path, field: 'units', message: 'an object of entity has no unit', accepted: 'no units' })
    if ((data.object === 'value') !== (data.range.length === 0))
      problems.push({
        file: path,
        field: 'range',
        message: data.object === 'value' ? 'a value has no range' : 'the kinds of the object are needed',
        accepted: data.object === 'value' ? '[]' : 'a list of kinds, or of agent, org, any',
      })
    if (!Object.hasOwn(drawData.groups, data.draw.group))
      problems.push({
        file: path,
        field: 'draw.group',
        message: `there is no group ${data.draw.group}`,
        accepted: Object.keys(drawData.groups).join(', '),
      })
    for (const [key, qualifier] of Object.entries({ ...termsData.generalQualifiers, ...data.qualifiers })) {
      if (qualifier.labels !== undefined) qualifierLabels[key] ??= qualifier.labels
      if (qualifierLabels[key] === undefined)
        problems.push({
          file: path,
          field: `qualifiers.${key}.labels`,
          message: `the qualifier ${key} has no labels`,
          accepted: 'labels in en, kk, ky, ru here, or under qualifiers in terms.yaml',
        })
    }
    return {
      id: data.id,
      linkType: toLinkType(data.id),
      labels: data.labels,
      sentence: perLanguage((lang): SentenceTemplates => {
        const { actual, planned, possible } = data.sentence[lang]
        return { actual, planned, possible: possible ?? termsData.frames.possible[lang].replace('{sentence}', actual) }
      }),
      description: data.description,
      role: data.role,
      domain: expand(path, 'domain', data.domain),
      range: expand(path, 'range', data.range),
      object: data.object,
      units,
      qualifiers: qualifierDefs(data.qualifiers ?? {}),
      ftm: { ...data.ftm, note: data.ftm.note ?? null },
      group: data.draw.group,
    }
  })

  for (const [name, expected] of Object.entries(VOCABULARY)) {
    const given = Object.keys(termsData.vocabularies[name]?.terms ?? {})
    const missing = expected.filter((term) => !given.includes(term))
    const extra = given.filter((term) => !(expected as readonly string[]).includes(term))
    if (missing.length + extra.length > 0)
      problems.push({
        file: 'terms.yaml',
        field: `vocabularies.${name}.terms`,
        message: [
          missing.length > 0 ? `${missing.join(', ')} missing` : '',
          extra.length > 0 ? `${extra.join(', ')} not of the model` : '',
        ]
          .filter(Boolean)
          .join('; '),
        accepted: expected.join(', '),
      })
  }
  for (const name of Object.keys(termsData.vocabularies))
    if (!Object.hasOwn(VOCABULARY, name))
      problems.push({
        file: 'terms.yaml',
        field: `vocabularies.${name}`,
        message: 'is not a vocabulary of the model',
        accepted: Object.keys(VOCABULARY).join(', '),
      })
  const lines = Object.keys(drawData.evidence).sort().join(', ')
  const drawn = [...VOCABULARY.status].sort().join(', ')
  if (lines !== drawn)
    problems.push({ file: 'draw.yaml', field: 'evidence', message: 'needs one line for each status', accepted: drawn })

  if (problems.length > 0) throw refusal(problems)

  const units: UnitDef[] = Object.entries(unitsData)
    .map(([id, unit]) => ({
      id,
      kind: unit.kind,
      symbol: unit.symbol ?? null,
      labels: perLanguage((l) => forms(unit.labels[l])),
    }))
    .sort(byId)
  return {
    kinds: kinds.sort(byId),
    predicates: predicates.sort(byId),
    units,
    vocabularies: Object.fromEntries(
      Object.entries(VOCABULARY).map(([name, words]) => {
        const vocabulary = termsData.vocabularies[name]!
        const terms = words.map((word) => {
          const term = vocabulary.terms[word]!
          return [word, { label: term.label, help: term.help, frame: term.frame ?? null }]
        })
        return [name, { label: vocabulary.label, help: vocabulary.help, terms: Object.fromEntries(terms) }]
      }),
    ),
    frames: termsData.frames,
    generalQualifiers: qualifierDefs(termsData.generalQualifiers),
    qualifierLabels: Object.fromEntries(Object.entries(qualifierLabels).sort(([a], [b]) => (a < b ? -1 : 1))),
    groups: drawData.groups,
    evidence: Object.fromEntries(
      VOCABULARY.status.map((status) => {
        const { style, dash } = drawData.evidence[status]!
        return [status, { style, dash: dash ?? [] }]
      }),
    ),
  }
}

type QualifierData = Readonly<
  Record<string, Pick<QualifierDef, 'description'> & { readonly kind: QualifierKind | QualifierKind[] }>
>

function qualifierDefs(data: QualifierData): Record<string, QualifierDef> {
  return Object.fromEntries(
    Object.entries(data).map(([key, { kind, description }]) => [
      key,
      { kinds: Array.isArray(kind) ? kind : [kind], description },
    ]),
  )
}

function refusal(problems: readonly Problem[]): CounterwatchError {
  const [first] = problems
  const message = problems
    .map(({ file, field, message, accepted }) => `${file}${field && `: ${field}`}: ${message}; accepted: ${accepted}`)
    .join('\n')
  return new CounterwatchError('BAD_FILE', message, {
    ...(first && { file: first.file, field: first.field, accepted: first.accepted }),
  })
}

function perLanguage<T>(make: (lang: Lang) => T): Record<Lang, T> {
  return Object.fromEntries(LANGS.map((lang) => [lang, make(lang)])) as Record<Lang, T>
}

/** Drops absent plural categories, which exact optional properties do not take as undefined. */
function forms(given: { [K in 'one' | 'few' | 'many']?: string | undefined } & { other: string }) {
  const { one, few, many, other } = given
  return { ...(one && { one }), ...(few && { few }), ...(many && { many }), other }
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1
}
