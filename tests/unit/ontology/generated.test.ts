import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildSchema, type GraphQLEnumType } from 'graphql'
import { afterAll, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { artefacts } from '../../../server/model/ontology/emit/artefacts.ts'
import * as generated from '../../../server/model/ontology/generated/ontology.ts'
import { parseOntology } from '../../../server/model/ontology/parse.ts'
import { VOCABULARY } from '../../../server/model/ontology/vocabulary.ts'
import { committed, files, folder, root } from './folder.ts'

const ontology = parseOntology(files())
const temporary = mkdtempSync(join(tmpdir(), 'ontology-'))
afterAll(() => rmSync(temporary, { recursive: true }))

describe('the generated files', () => {
  it.each(artefacts(ontology).map(({ path, text }) => [path, text]))('%s is committed as generated', (path, text) => {
    expect(committed(path!) === text, `${path} differs: run npm run generate:ontology`).toBe(true)
  })

  it('hold what was read', () => {
    expect(Object.values(generated.PREDICATES)).toEqual(ontology.predicates)
    expect(Object.values(generated.KINDS)).toEqual(ontology.kinds)
    expect(generated.VOCABULARIES).toEqual(ontology.vocabularies)
  })

  it('part the link types into ties and context', () => {
    const both = [...generated.TIE_LINK_TYPES, ...generated.CONTEXT_LINK_TYPES].sort()
    expect(both).toEqual([...generated.LINK_TYPES])
  })

  it('name each predicate by its link type and back', () => {
    for (const id of generated.PREDICATE_IDS) expect(generated.PREDICATE_OF[generated.LINK_TYPE[id]]).toBe(id)
  })

  it('are the same however the files are ordered', () => {
    expect(artefacts(parseOntology(files().reverse()))).toEqual(artefacts(ontology))
  })
})

describe('the GraphQL enums', () => {
  const sdl = committed('server/graphql/modules/ontology/generated/enums.graphql')
  const schema = buildSchema(`${sdl}\ntype Query { kind: Kind }`)
  const values = (name: string) => (schema.getType(name) as GraphQLEnumType).getValues()

  it('have the kinds and the link types as values', () => {
    expect(values('Kind').map((value) => value.name)).toEqual([...generated.KIND_IDS])
    expect(
      values('Predicate')
        .map((value) => value.name)
        .sort(),
    ).toEqual([...generated.LINK_TYPES])
  })

  it.each([
    ['Status', VOCABULARY.status],
    ['Modality', VOCABULARY.modality],
    ['StanceKind', VOCABULARY.stanceKind],
    ['Scope', VOCABULARY.scope],
    ['Mode', VOCABULARY.mode],
    ['UnknownReason', VOCABULARY.unknownReason],
    ['Comparator', VOCABULARY.comparator],
    ['NameKind', VOCABULARY.nameKind],
    ['NameSource', VOCABULARY.nameSource],
  ] as const)('%s has the words of the model', (name, words) => {
    expect(values(name).map((value) => value.name)).toEqual([...words])
  })

  it('describe every value', () => {
    for (const type of Object.values(schema.getTypeMap()))
      if ('getValues' in type && !type.name.startsWith('__'))
        for (const value of type.getValues()) expect(value.description, `${type.name}.${value.name}`).toBeTruthy()
  })
})

describe('adding is one file', () => {
  const generate = async (...args: string[]) => {
    const script = join(root, 'server/model/ontology/generate.ts')
    try {
      await promisify(execFile)(process.execPath, [script, ...args])
      return 0
    } catch (error) {
      return (error as { code: number }).code
    }
  }

  it('a predicate and a kind appear in every generated file', async () => {
    const from = join(temporary, 'ontology')
    const out = join(temporary, 'out')
    cpSync(folder, from, { recursive: true })
    const predicate = parse(readFileSync(join(from, 'predicates/supplies.yaml'), 'utf8'))
    predicate.labels.en.forward = 'leases to'
    writeFileSync(join(from, 'predicates/leases-to.yaml'), stringify({ ...predicate, id: 'leasesTo' }))
    const kind = parse(readFileSync(join(from, 'kinds/company.yaml'), 'utf8'))
    writeFileSync(join(from, 'kinds/trade-union.yaml'), stringify({ ...kind, id: 'TradeUnion' }))

    expect(await generate('--from', from, '--out', out, '--check')).toBe(1)
    expect(await generate('--from', from, '--out', out)).toBe(0)
    expect(await generate('--from', from, '--out', out, '--check')).toBe(0)

    const text = (path: string) => readFileSync(join(out, path), 'utf8')
    const constants = await import(join(out, 'server/model/ontology/generated/ontology.ts'))
    expect(constants.PREDICATES.leasesTo.linkType).toBe('LEASES_TO')
    expect(constants.PREDICATES.leasesTo.domain).toContain('TradeUnion')
    expect(constants.AGENT_KINDS).toContain('TradeUnion')
    expect(text('server/graphql/modules/ontology/generated/enums.graphql')).toMatch(/^ {2}LEASES_TO$/m)
    expect(text('server/graphql/modules/ontology/generated/enums.graphql')).toMatch(/^ {2}TradeUnion$/m)
    expect(text('client/i18n/generated/ontology.ts')).toContain("| 'LEASES_TO'")
    expect(text('client/i18n/generated/ontology.en.ts')).toContain("forward: 'leases to'")
    expect(text('client/graph/generated/draw.ts')).toContain('LEASES_TO: {')
  })

  it('the check fails on drift, and with another code on a broken folder', async () => {
    const out = join(temporary, 'drift')
    expect(await generate('--out', out)).toBe(0)
    const file = join(out, 'client/graph/generated/draw.ts')
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n`)
    expect(await generate('--out', out, '--check')).toBe(1)
    expect(await generate('--from', join(temporary, 'nowhere'), '--check')).toBe(2)
  })
})
