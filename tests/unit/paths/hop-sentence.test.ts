import { describe, expect, it } from 'vitest'
import { hopSentence, type SpokenClaim } from '../../../server/model/paths/hop-sentence.ts'
import { PREDICATE_IDS } from '../../../server/model/ontology/generated/ontology.ts'
import { LANGS, MODALITIES, STATUSES } from '../../../server/model/vocabulary.ts'

const claim: SpokenClaim = { predicate: 'supplies', modality: 'actual', inferred: false, status: 'asserted' }

describe('the sentence of a hop', () => {
  it('comes from the ontology, in the language asked for', () => {
    expect(hopSentence(claim, 'Hikvision', 'Sergek', 'en')).toBe('Hikvision supplies Sergek')
    expect(hopSentence(claim, 'Hikvision', 'Sergek', 'ru')).toMatch(/Hikvision.*Sergek/)
    expect(hopSentence({ ...claim, modality: 'planned' }, 'A', 'B', 'en')).toBe('A plans to supply B')
  })

  it('says of itself that it is inferred, disputed or denied', () => {
    expect(hopSentence({ ...claim, inferred: true }, 'A', 'B', 'en')).toBe('Inferred by us: A supplies B')
    expect(hopSentence({ ...claim, status: 'disputed' }, 'A', 'B', 'en')).toBe('A supplies B (disputed)')
    expect(hopSentence({ ...claim, status: 'denied' }, 'A', 'B', 'en')).toBe('A supplies B (denied)')
  })

  it('leaves names as they are, even those that look like placeholders', () => {
    expect(hopSentence(claim, '{object} $& $1', '{subject}', 'en')).toBe('{object} $& $1 supplies {subject}')
  })

  it('is there for every predicate, modality, status and language, with both names and no placeholder left', () => {
    for (const predicate of PREDICATE_IDS)
      for (const modality of MODALITIES)
        for (const status of STATUSES)
          for (const lang of LANGS) {
            const sentence = hopSentence({ predicate, modality, inferred: true, status }, 'Xx', 'Yy', lang)
            expect(sentence).toContain('Xx')
            expect(sentence).toContain('Yy')
            expect(sentence).not.toMatch(/[{}]/)
          }
  })
})
