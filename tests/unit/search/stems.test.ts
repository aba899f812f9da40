import { expect, test } from 'vitest'
import { prepareName } from '../../../server/model/search/index/prepared-name.ts'
import { scorePair } from '../../../server/model/search/score/pair.ts'
import type { Token } from '../../../server/model/search/token.ts'

const token = (text: string) => prepareName(text).tokens[0] as Token

test.each([
  // Kazakh
  ['Боқаевтың', 'Боқаев'],
  ['Боқаевқа', 'Боқаев'],
  ['Жаңаөзендегі', 'Жаңаөзен'],
  ['Сергектің', 'Сергек'],
  ['министрлігінің', 'министрлік'],
  ['Алматыдан', 'Алматы'],
  ['Астанада', 'Астана'],
  ['комитетіне', 'комитет'],
  ['Toqaevqa', 'Тоқаев'],
  ['Huaweiдің', 'Huawei'],
  // Kyrgyz
  ['Жапаровдун', 'Жапаров'],
  ['Аккөлдө', 'Аккөл'],
  ['Бишкектен', 'Бишкек'],
  ['Ошто', 'Ош'],
  ['министрлигинде', 'министрлик'],
  // Russian
  ['Бокаевым', 'Бокаев'],
  ['Балаевой', 'Балаева'],
  ['Роскомнадзора', 'Роскомнадзор'],
  ['Караганде', 'Караганда'],
  ['Московскому', 'Московский'],
  // English
  ["Tokayev's", 'Tokayev'],
])('%s is %s with an ending', (inflected, name) => {
  expect(scorePair(token(inflected), token(name)).score).toBeGreaterThanOrEqual(0.84)
})

test('-ов, -ев and -ин belong to a surname', () => {
  expect([...token('Токаев').stems.keys()]).not.toContain('tok')
  expect(scorePair(token('Ток'), token('Токаев')).kind).toBe('prefix')
})

test('an ending after a hyphen is no word', () => {
  expect(prepareName('Huawei Technologies-тің').tokens.map(({ raw }) => raw)).toEqual(['huawei', 'technologies'])
  expect(prepareName('Kassym-Jomart').tokens).toHaveLength(2)
})
