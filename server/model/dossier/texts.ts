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

export const CONDITIONS_TITLE: Said = { en: 'Conditions', kk: 'Шарттар', ky: 'Шарттар', ru: 'Условия' }

/** What a dossier was made under: `{count}`, `{list}`, `{date}`, `{instant}`. */
export const CONDITIONS = {
  hops: {
    en: 'steps in a chain: at most {count}',
    kk: 'тізбектегі қадам саны: ең көбі {count}',
    ky: 'чынжырдагы кадам саны: эң көбү {count}',
    ru: 'шагов в цепочке: не больше {count}',
  },
  status: {
    en: 'only claims of the status: {list}',
    kk: 'тек мына мәртебедегі тұжырымдар: {list}',
    ky: 'ушул статустагы билдирүүлөр гана: {list}',
    ru: 'только утверждения со статусом: {list}',
  },
  modality: {
    en: 'what claims speak of: {list}',
    kk: 'тұжырымдарда айтылған жай-күй: {list}',
    ky: 'билдирүүлөрдө айтылган абал: {list}',
    ru: 'положение дел, о котором говорят утверждения: {list}',
  },
  inferred: {
    en: 'with what the editors inferred',
    kk: 'редакторлардың қорытындысымен бірге',
    ky: 'редакторлордун жыйынтыгы менен кошо',
    ru: 'вместе с выведенным редакторами',
  },
  context: {
    en: 'with context: speech, visits, places',
    kk: 'контекстпен бірге: сөз, сапар, орын',
    ky: 'контекст менен кошо: сөз, сапар, жер',
    ru: 'вместе с контекстом: высказывания, визиты, места',
  },
  only: {
    en: 'only these relations: {list}',
    kk: 'тек мына қатынастар: {list}',
    ky: 'ушул катыштар гана: {list}',
    ru: 'только эти отношения: {list}',
  },
  without: {
    en: 'without these relations: {list}',
    kk: 'мына қатынастарсыз: {list}',
    ky: 'бул катыштарсыз: {list}',
    ru: 'без этих отношений: {list}',
  },
  outgoing: {
    en: 'only along the relations',
    kk: 'тек қатынастардың бағыты бойынша',
    ky: 'катыштардын багыты боюнча гана',
    ru: 'только по направлению отношений',
  },
  incoming: {
    en: 'only against the relations',
    kk: 'тек қатынастардың бағытына қарсы',
    ky: 'катыштардын багытына каршы гана',
    ru: 'только против направления отношений',
  },
  both: {
    en: 'along the relations and against them',
    kk: 'қатынастардың бағыты бойынша да, оған қарсы да',
    ky: 'катыштардын багыты боюнча да, ага каршы да',
    ru: 'по направлению отношений и против него',
  },
  origins: {
    en: 'independent origins of each step: at least {count}',
    kk: 'әр қадамның тәуелсіз дереккөздері: кемінде {count}',
    ky: 'ар бир кадамдын көз карандысыз булактары: кеминде {count}',
    ru: 'независимых источников у каждого шага: не меньше {count}',
  },
  setAside: {
    en: 'without the word of: {list}',
    kk: 'мыналардың сөзінсіз: {list}',
    ky: 'булардын сөзүсүз: {list}',
    ru: 'без учёта высказываний: {list}',
  },
  via: {
    en: 'passing only through: {list}',
    kk: 'тек мыналар арқылы өтеді: {list}',
    ky: 'булар аркылуу гана өтөт: {list}',
    ru: 'проходит только через: {list}',
  },
  viaIds: {
    en: 'passing through at least one of: {list}',
    kk: 'мыналардың кемінде бірі арқылы өтеді: {list}',
    ky: 'булардын жок дегенде бири аркылуу өтөт: {list}',
    ru: 'проходит хотя бы через одно из: {list}',
  },
  avoid: {
    en: 'never through: {list}',
    kk: 'ешқашан мыналар арқылы өтпейді: {list}',
    ky: 'булар аркылуу эч качан өтпөйт: {list}',
    ru: 'никогда не проходит через: {list}',
  },
  countries: {
    en: 'with ways through a country',
    kk: 'ел арқылы өтетін жолдармен бірге',
    ky: 'өлкө аркылуу өткөн жолдор менен кошо',
    ru: 'вместе с путями через страну',
  },
  generic: {
    en: 'with ways through a class',
    kk: 'жалпы санат арқылы өтетін жолдармен бірге',
    ky: 'жалпы категория аркылуу өткөн жолдор менен кошо',
    ru: 'вместе с путями через класс',
  },
  validAt: {
    en: 'what may hold in the world at: {date}',
    kk: 'өмірде осы кезде күшінде болуы мүмкін нәрсе: {date}',
    ky: 'турмушта ушул кезде күчүндө болушу мүмкүн нерсе: {date}',
    ru: 'то, что могло быть верно в мире на дату: {date}',
  },
  knownAt: {
    en: 'as the graph knew it at: {instant}',
    kk: 'графқа осы кезде белгілі болғаны: {instant}',
    ky: 'графка ушул кезде белгилүү болгону: {instant}',
    ru: 'как было известно графу на момент: {instant}',
  },
} as const satisfies Readonly<Record<string, Said>>

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
  ky: '{speaker} мына билдирүү таянган «{document}» документин бүтүндөй четке кагат: {sentence}',
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
  ru: 'со ссылкой на: {name}',
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
