/** Names that are in the way: people, offices, companies and places like those that are looked for, the same on every run. */
import type { CorpusEntity } from '../../../server/services/search-eval/corpus.ts'
import {
  BRANCHES,
  COMPANIES_ZH,
  COMPANY_STEMS,
  COMPANY_TAILS,
  GIVEN_KK,
  GIVEN_KY,
  GIVEN_RU,
  NAMES_EN,
  NAMES_ZH,
  PLACES,
  SURNAME_KK,
  SURNAME_KY,
  SURNAME_RU,
} from './name-stock.ts'

export function distractors(count: number): CorpusEntity[] {
  const random = mulberry32(20261122)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const made = new Map<string, CorpusEntity>()
  for (let at = 0; made.size < count; at++) {
    const roll = random()
    const entity =
      roll < 0.62
        ? person(pick, random)
        : roll < 0.74
          ? office(pick, random)
          : roll < 0.92
            ? company(pick, random)
            : place(pick, random)
    const key = entity.names.map(({ value }) => value).join('|')
    if (!made.has(key)) made.set(key, { id: `distractor-${made.size + 1}`, ...entity })
    if (at > count * 50) throw new Error('the stock of names is too small')
  }
  return [...made.values()]
}

type Pick = <T>(from: readonly T[]) => T
type Made = Omit<CorpusEntity, 'id'>

const parts = (entry: string): string[] => entry.replaceAll('_', ' ').split('|')

function person(pick: Pick, random: () => number): Made {
  const roll = random()
  if (roll < 0.07) return { type: 'Person', names: [{ lang: 'zh', value: pick(NAMES_ZH) + pick(['', '国', '文']) }] }
  if (roll < 0.17)
    return {
      type: 'Person',
      names: [{ lang: 'en', value: `${pick(NAMES_EN).split('_')[0]} ${pick(NAMES_EN).split('_')[1]}` }],
    }
  if (roll < 0.3) {
    const given = pick(GIVEN_RU)
    const woman = /[ая]$/u.test(given)
    const father = pick(['Иван', 'Пётр', 'Сергей'])
    const patronymic = {
      Иван: ['Иванович', 'Ивановна'],
      Пётр: ['Петрович', 'Петровна'],
      Сергей: ['Сергеевич', 'Сергеевна'],
    }[father]?.[woman ? 1 : 0]
    return {
      type: 'Person',
      names: [{ lang: 'ru', value: `${pick(SURNAME_RU)}${woman ? 'а' : ''} ${given} ${patronymic}` }],
    }
  }
  const kyrgyz = roll > 0.75
  const [givens, surnames, lang] = kyrgyz ? [GIVEN_KY, SURNAME_KY, 'ky'] : [GIVEN_KK, SURNAME_KK, 'kk']
  const [own = '', russian = ''] = parts(pick(givens))
  const woman = /[аә]$|[гү]үл$|гуль$|жар$|әр$|әуле$|шолпан$|майра$|раушан$/iu.test(own)
  const [surname = '', surnameRu = ''] = parts(pick(surnames)).map((each) => each + (woman ? 'а' : ''))
  const fathers = parts(pick(givens.slice(0, 12)))
  const names = [{ lang, value: `${own} ${surname}` }]
  if (random() < 0.6)
    names.push({
      lang: 'ru',
      value:
        random() < 0.5 ? `${russian} ${surnameRu}` : `${surnameRu} ${russian} ${fathers[1]}${woman ? 'овна' : 'ович'}`,
    })
  if (!kyrgyz && random() < 0.3) names[0] = { lang, value: `${surname} ${own} ${fathers[0]}${woman ? 'қызы' : 'ұлы'}` }
  return { type: 'Person', names }
}

function office(pick: Pick, random: () => number): Made {
  const [en, ru, kk, ky] = parts(pick(BRANCHES))
  const kg = random() < 0.4
  const [placeEn, placeRu, placeKk] = parts(pick(PLACES))
  if (random() < 0.25) {
    return kg
      ? {
          type: 'PublicBody',
          names: [
            { lang: 'ru', value: `Министерство ${ru} Кыргызской Республики` },
            { lang: 'ky', value: `${ky} министрлиги` },
          ],
        }
      : {
          type: 'PublicBody',
          names: [
            { lang: 'ru', value: `Министерство ${ru} Республики Казахстан` },
            { lang: 'kk', value: `${kk} министрлігі` },
            { lang: 'en', value: `Ministry of ${en} of Kazakhstan` },
          ],
        }
  }
  const [officeEn, officeRu, officeKk] = pick([
    ['Department', 'Управление', 'басқармасы'],
    ['Committee', 'Комитет', 'комитеті'],
    ['Agency', 'Агентство', 'агенттігі'],
  ] as const)
  return {
    type: 'PublicBody',
    names: [
      { lang: 'ru', value: `${officeRu} ${ru} города ${placeRu}` },
      ...(random() < 0.6 ? [{ lang: 'kk', value: `${placeKk} қаласының ${kk} ${officeKk}` }] : []),
      ...(random() < 0.4 ? [{ lang: 'en', value: `${placeEn} ${en} ${officeEn}` }] : []),
    ],
  }
}

function company(pick: Pick, random: () => number): Made {
  if (random() < 0.06)
    return { type: 'Company', names: [{ lang: 'zh', value: pick(COMPANIES_ZH) + pick(['', '有限公司', '集团']) }] }
  const [latin, cyrillic] = parts(pick(COMPANY_STEMS))
  const [tail, tailRu] = parts(pick(COMPANY_TAILS))
  const names =
    random() < 0.6
      ? [{ lang: 'ru', value: `${pick(['ТОО', 'АО', 'ОсОО'])} «${cyrillic} ${tailRu}»` }]
      : [{ lang: 'en', value: `${latin} ${tail}` }]
  if (random() < 0.3) names.push({ lang: 'en', value: `${latin} ${tail} ${pick(['LLP', 'JSC'])}` })
  return { type: 'Company', names }
}

function place(pick: Pick, random: () => number): Made {
  const [en = '', ru = '', kk = ''] = parts(pick(PLACES))
  const [, , street = ''] = parts(pick(PLACES))
  if (random() < 0.4)
    return {
      type: 'Place',
      names: [
        { lang: 'ru', value: ru },
        { lang: 'kk', value: kk },
        { lang: 'en', value: en },
      ],
    }
  return {
    type: 'Place',
    names: [
      { lang: 'kk', value: `${kk} ауданы, ${street} ауылы` },
      { lang: 'ru', value: `село ${street}, ${ru}` },
    ],
  }
}

/** Source: the public-domain mulberry32 of Tommy Ettinger. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
