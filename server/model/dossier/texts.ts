/** The words of a dossier that are not of its claims. */
import type { Lang } from '../vocabulary.ts'
import type { SectionId } from './sections.ts'

type Said = Readonly<Record<Lang, string>>

export const SECTION_TITLES: Readonly<Record<SectionId, Said>> = {
  who: { en: 'Who it is', kk: 'Бұл кім немесе не', ky: 'Бул ким же эмне', ru: 'Кто или что это' },
  state: {
    en: 'Links to the state',
    kk: 'Мемлекетпен байланыстары',
    ky: 'Мамлекет менен байланыштары',
    ru: 'Связи с государством',
  },
  systems: {
    en: 'Systems and data',
    kk: 'Жүйелер мен деректер',
    ky: 'Системалар жана маалыматтар',
    ru: 'Системы и данные',
  },
  money: {
    en: 'Money, contracts and tenders',
    kk: 'Ақша, келісімшарттар мен тендерлер',
    ky: 'Акча, келишимдер жана тендерлер',
    ru: 'Деньги, договоры и тендеры',
  },
  denials: { en: 'Denials', kk: 'Терістеулер', ky: 'Четке кагуулар', ru: 'Отрицания' },
  openQuestions: { en: 'Open questions', kk: 'Ашық сұрақтар', ky: 'Ачык суроолор', ru: 'Открытые вопросы' },
  chain: { en: 'Chain', kk: 'Тізбек', ky: 'Чынжыр', ru: 'Цепочка' },
  cut: {
    en: 'What would break it',
    kk: 'Оны не үзер еді',
    ky: 'Аны эмне үзмөк',
    ru: 'Что её разорвало бы',
  },
  more: { en: 'What else is recorded', kk: 'Тағы не жазылған', ky: 'Дагы эмне жазылган', ru: 'Что ещё записано' },
}

export const NOTHING: Said = {
  en: 'Nothing is recorded.',
  kk: 'Ештеңе жазылмаған.',
  ky: 'Эч нерсе жазылган эмес.',
  ru: 'Ничего не записано.',
}

export const INCOMPLETE: Said = {
  en: 'There is more than this dossier lists.',
  kk: 'Бұл досьеде көрсетілгеннен де көп нәрсе бар.',
  ky: 'Бул досьеде көрсөтүлгөндөн да көп нерсе бар.',
  ru: 'Записано больше, чем перечислено в этом досье.',
}

/** Of chains, `{count}` of which were asked for, and came. */
export const BEST: Said = {
  en: 'Listed: the best {count}. There may be more.',
  kk: 'Ең жақсы {count} тізбек көрсетілген. Тағы болуы мүмкін.',
  ky: 'Эң жакшы {count} чынжыр көрсөтүлгөн. Дагы болушу мүмкүн.',
  ru: 'Перечислены лучшие: {count}. Могут быть и другие.',
}

/** `{speaker}`, `{sentence}`; `{document}` of a wholesale denial. */
export const DENIES: Said = {
  en: '{speaker} denies: {sentence}',
  kk: '{speaker} жоққа шығарады: {sentence}',
  ky: '{speaker} четке кагат: {sentence}',
  ru: '{speaker} отрицает: {sentence}',
}
export const REJECTS: Said = {
  en: '{speaker} rejects as a whole “{document}”, on which this rests: {sentence}',
  kk: '{speaker} мына тұжырым сүйенетін «{document}» құжатын тұтас жоққа шығарады: {sentence}',
  ky: '{speaker} мына билдирүү таянган «{document}» документин толугу менен четке кагат: {sentence}',
  ru: '{speaker} отвергает целиком документ «{document}», на котором держится: {sentence}',
}

/** Parts of a footnote: `{name}`, `{number}`, `{start}`, `{end}`. */
export const REPORTED_BY: Said = {
  en: 'as {name} reports',
  kk: 'хабарлаған: {name}',
  ky: 'кабарлаган: {name}',
  ru: 'передаёт {name}',
}
export const RELYING_ON: Said = {
  en: 'relying on {name}',
  kk: 'негізі: {name}',
  ky: 'негизи: {name}',
  ru: 'со ссылкой на {name}',
}
export const UNCOUNTED: Said = {
  en: 'does not count, since a document that it cites is downgraded',
  kk: 'есепке алынбайды: ол сілтейтін құжатқа сенім төмендетілген',
  ky: 'эсепке алынбайт: ал шилтеме кылган документке ишеним төмөндөтүлгөн',
  ru: 'не учитывается: доверие к документу, на который оно ссылается, понижено',
}
export const PARAGRAPH: Said = {
  en: 'paragraph {number}, characters {start} to {end}',
  kk: '{number}-абзац, {start}–{end}-таңбалар',
  ky: '{number}-абзац, {start}–{end}-белгилер',
  ru: 'абзац {number}, знаки {start}–{end}',
}
export const CLAIM: Said = { en: 'claim', kk: 'тұжырым', ky: 'билдирүү', ru: 'утверждение' }
export const ALSO_WRITTEN: Said = {
  en: 'Also written',
  kk: 'Басқаша жазылуы',
  ky: 'Башкача жазылышы',
  ru: 'Пишется также',
}
export const SOURCES: Said = { en: 'Evidence', kk: 'Дәлелдер', ky: 'Далилдер', ru: 'Доказательства' }
