/** Why a hop of a chain is missing, in words. */
import type { Lang } from '../vocabulary.ts'
import type { AbsenceReason } from './take-step.ts'

/** @param name of the entity from which nothing leads on; null where the chain does not get that far */
export function absenceSentence(question: string, name: string | null, reason: AbsenceReason, lang: Lang): string {
  const why = ABSENCE[reason][lang]
  return name === null ? `${question} — ${why}` : `${question} — ${name}: ${why}`
}

const ABSENCE: Readonly<Record<AbsenceReason, Readonly<Record<Lang, string>>>> = {
  inferred: {
    en: 'only our own inference says so',
    kk: 'мұны тек біздің қорытындымыз айтады',
    ky: 'муну биздин жыйынтыгыбыз гана айтат',
    ru: 'об этом говорит только наш вывод',
  },
  planned: {
    en: 'only planned or possible',
    kk: 'тек жоспарланған немесе ықтимал',
    ky: 'пландалган же ыктымал гана',
    ru: 'только в планах или возможно',
  },
  denied: {
    en: 'only denied: nobody asserts it',
    kk: 'тек жоққа шығарылады: ешкім мәлімдемейді',
    ky: 'четке гана кагылат: эч ким билдирбейт',
    ru: 'только отрицается: никто этого не утверждает',
  },
  generic: {
    en: 'the source names only a class, not one of its members',
    kk: 'дереккөз нақты біреуді емес, тек жалпы санатты атайды',
    ky: 'булак так бирөөнү эмес, жалпы категорияны гана атайт',
    ru: 'источник называет только класс, а не кого-то из него',
  },
  didNotAnswer: {
    en: 'somebody was asked and did not answer',
    kk: 'сұралды, бірақ жауап берілмеді',
    ky: 'суралды, бирок жооп берилген жок',
    ru: 'спросили, и ответа не было',
  },
  refused: {
    en: 'an answer was refused',
    kk: 'жауап беруден бас тартылды',
    ky: 'жооп берүүдөн баш тартылды',
    ru: 'отвечать отказались',
  },
  secret: {
    en: 'it is said to be kept secret',
    kk: 'құпия сақталады деп айтылады',
    ky: 'купуя сакталат деп айтылат',
    ru: 'говорится, что это держат в тайне',
  },
  anonymous: {
    en: 'the source withholds the name',
    kk: 'дереккөз атын атамайды',
    ky: 'булак атын атабайт',
    ru: 'источник не называет имени',
  },
  notStated: {
    en: 'the source does not state it',
    kk: 'дереккөзде айтылмайды',
    ky: 'булакта айтылбайт',
    ru: 'в источнике не указано',
  },
  notRecorded: {
    en: 'nothing about it is recorded in this graph',
    kk: 'бұл туралы графта ештеңе жазылмаған',
    ky: 'бул тууралуу графта эч нерсе жазылган эмес',
    ru: 'в этом графе об этом ничего не записано',
  },
  notReached: {
    en: 'the chain does not get this far',
    kk: 'тізбек бұған дейін жетпейді',
    ky: 'чынжыр буга чейин жетпейт',
    ru: 'цепочка досюда не доходит',
  },
}
