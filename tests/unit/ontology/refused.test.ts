import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CounterwatchError } from '../../../server/model/errors.ts'
import { loadOntology, readOntologyFiles } from '../../../server/model/ontology/load.ts'
import { changed, files, refusal } from './folder.ts'

const SUPPLIES = 'predicates/supplies.yaml'
const SYSTEM = 'kinds/system.yaml'

interface Case {
  readonly what: string
  readonly path: string
  readonly change: (data: any) => unknown
  readonly field: string
  readonly accepted: RegExp
}

const cases: readonly Case[] = [
  {
    what: 'a missing language',
    path: SUPPLIES,
    change: (data) => void delete data.labels.ky,
    field: 'labels.ky',
    accepted: /object/,
  },
  {
    what: 'an empty label',
    path: SYSTEM,
    change: (data) => void (data.labels.kk.singular = ' '),
    field: 'labels.kk.singular',
    accepted: /not empty/,
  },
  {
    what: 'a field that is misspelt',
    path: SUPPLIES,
    change: (data) => void (data.domian = data.domain),
    field: 'domian',
    accepted: /README/,
  },
  {
    what: 'a kind that does not exist',
    path: SUPPLIES,
    change: (data) => void data.range.push('Planet'),
    field: 'range.3',
    accepted: /Company, .*System, agent, org, any/,
  },
  {
    what: 'a role that does not exist',
    path: SUPPLIES,
    change: (data) => void (data.role = 'link'),
    field: 'role',
    accepted: /^tie, context$/,
  },
  {
    what: 'a sentence without its object',
    path: SUPPLIES,
    change: (data) => void (data.sentence.ru.actual = '{subject} поставляет'),
    field: 'sentence.ru.actual',
    accepted: /\{subject\} and \{object\} once each/,
  },
  {
    what: 'an id that would not survive the way to a link type and back',
    path: SUPPLIES,
    change: (data) => void (data.id = 'suppliesVPN'),
    field: 'id',
    accepted: /camelCase/,
  },
  {
    what: 'an id in the file of another',
    path: SUPPLIES,
    change: (data) => void (data.id = 'delivers'),
    field: 'id',
    accepted: /^predicates\/delivers\.yaml$/,
  },
  {
    what: 'a kind in lower case',
    path: SYSTEM,
    change: (data) => void (data.id = 'system'),
    field: 'id',
    accepted: /PascalCase/,
  },
  {
    what: 'a shape that cannot be drawn',
    path: SYSTEM,
    change: (data) => void (data.draw.shape = 'cloud'),
    field: 'draw.shape',
    accepted: /ellipse, .*vee/,
  },
  {
    what: 'a colour by name',
    path: SYSTEM,
    change: (data) => void (data.draw.color.dark = 'red'),
    field: 'draw.color.dark',
    accepted: /#1f6feb/,
  },
  {
    what: 'a group that does not exist',
    path: SUPPLIES,
    change: (data) => void (data.draw.group = 'trade'),
    field: 'draw.group',
    accepted: /ownership, supply/,
  },
  {
    what: 'a qualifier without labels',
    path: SUPPLIES,
    change: (data) => void (data.qualifiers.port = { kind: 'text', description: { en: 'Port.', ru: 'Порт.' } }),
    field: 'qualifiers.port.labels',
    accepted: /terms\.yaml/,
  },
  {
    what: 'a qualifier of a strange kind',
    path: SUPPLIES,
    change: (data) => void (data.qualifiers.item.kind = 'number'),
    field: 'qualifiers.item.kind',
    accepted: /entity, text, claim/,
  },
  {
    what: 'a unit on an entity',
    path: SUPPLIES,
    change: (data) => void (data.units = ['count']),
    field: 'units',
    accepted: /no units/,
  },
  {
    what: 'a value without a unit',
    path: 'predicates/amount.yaml',
    change: (data) => void delete data.units,
    field: 'units',
    accepted: /currency/,
  },
  {
    what: 'a range on a value',
    path: 'predicates/amount.yaml',
    change: (data) => void (data.range = ['any']),
    field: 'range',
    accepted: /^\[\]$/,
  },
  {
    what: 'a word of the model without a label',
    path: 'terms.yaml',
    change: (data) => void delete data.vocabularies.status.terms.denied,
    field: 'vocabularies.status.terms',
    accepted: /asserted, disputed, denied, unsupported/,
  },
  {
    what: 'a word that the model does not have',
    path: 'terms.yaml',
    change: (data) => void (data.vocabularies.mode.terms.sung = data.vocabularies.mode.terms.quoted),
    field: 'vocabularies.mode.terms',
    accepted: /quoted, paraphrased/,
  },
  {
    what: 'a list of words that the model does not have',
    path: 'terms.yaml',
    change: (data) => void (data.vocabularies.mood = data.vocabularies.mode),
    field: 'vocabularies.mood',
    accepted: /status, stanceKind/,
  },
  {
    what: 'a unit without a plural',
    path: 'units.yaml',
    change: (data) => void delete data.camera.labels.en.other,
    field: 'camera.labels.en.other',
    accepted: /string/,
  },
  {
    what: 'a status without a line',
    path: 'draw.yaml',
    change: (data) => void delete data.evidence.denied,
    field: 'evidence',
    accepted: /asserted, denied, disputed, unsupported/,
  },
  { what: 'a file that holds a list', path: SUPPLIES, change: () => [], field: '', accepted: /object/ },
  { what: 'an empty file', path: SUPPLIES, change: () => 0, field: '', accepted: /object/ },
]

describe('a broken file is refused', () => {
  it.each(cases)('$what', ({ path, change, field, accepted }) => {
    const error = refusal(changed(path, change))
    expect(error.code).toBe('BAD_FILE')
    expect(error.detail).toMatchObject({ file: path, field })
    expect(error.detail.accepted).toMatch(accepted)
    expect(error.message).toContain(`${path}${field && `: ${field}`}`)
  })

  it('a missing file', () => {
    const error = refusal(files().filter((file) => file.path !== 'units.yaml'))
    expect(error.detail).toMatchObject({ file: 'units.yaml', accepted: 'a file units.yaml' })
  })

  it('a file that belongs to nothing', () => {
    const error = refusal([...files(), { path: 'predicate/supplies.yaml', data: {} }])
    expect(error.detail).toMatchObject({ file: 'predicate/supplies.yaml' })
    expect(error.detail.accepted).toContain('predicates/<predicate>.yaml')
  })

  it('all problems are told at once', () => {
    const broken = changed(SUPPLIES, (data) => {
      delete data.labels.ky
      data.role = 'link'
    })
    expect(refusal(broken).message.split('\n')).toHaveLength(2)
  })

  it('text that is not YAML, with its line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ontology-'))
    try {
      mkdirSync(join(folder, 'kinds'))
      writeFileSync(join(folder, 'kinds/robot.yaml'), 'id: Robot\nid: Robot\n')
      expect.assertions(2)
      try {
        readOntologyFiles(folder)
      } catch (error) {
        expect(error).toBeInstanceOf(CounterwatchError)
        expect((error as CounterwatchError).detail).toMatchObject({ file: 'kinds/robot.yaml', line: 2 })
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('a folder that is not there', () => {
    expect(() => loadOntology(join(tmpdir(), 'no-such-ontology'))).toThrow(/cannot be read as an ontology folder/)
  })
})
