/**
 * Countries by their names, adjectives and abbreviations: lines of `id: words`. An abbreviation is compared as it is written,
 * as ҚР (Kazakhstan, in Kazakh) and КР (the Kyrgyz Republic) would fold together.
 * Source: Unicode CLDR 46 territory names in en, ru, kk, ky, zh; adjectives and abbreviations by hand.
 */
export const COUNTRIES = `
kz: Kazakhstan Qazaqstan Казахстан Қазақстан казахстанский қазақстандық 哈萨克斯坦 казакстан kazakh казахский қазақ казак қозоғистон
kg: Kyrgyzstan Kirghizia Кыргызстан Киргизия Қырғызстан кыргызстанский киргизский кыргызский 吉尔吉斯斯坦 kyrgyz кыргыз қырғыз kirgiz 吉尔吉斯
ru: Russia Россия Ресей Орусия российский русский russian 俄罗斯 федерация федерациясы federation
uz: Uzbekistan Узбекистан Өзбекстан Өзбекистан узбекский 乌兹别克斯坦 uzbek oʻzbekiston ўзбекистон
tj: Tajikistan Таджикистан Тәжікстан Тажикстан таджикский 塔吉克斯坦 tajik тоҷикистон
tm: Turkmenistan Туркменистан Түрікменстан Түркмөнстан туркменский 土库曼斯坦
cn: China Китай Қытай Кытай китайский 中国 chinese
us: USA Америка АҚШ США American американский 美国
by: Belarus Беларусь белорусский 白俄罗斯
ua: Ukraine Украина украинский 乌克兰
tr: Turkey Türkiye Турция Түркия турецкий 土耳其
il: Israel Израиль израильский 以色列
ge: Georgia Грузия грузинский 格鲁吉亚
az: Azerbaijan Азербайджан Әзербайжан 阿塞拜疆
am: Armenia Армения 亚美尼亚
mn: Mongolia Монголия Моңғолия 蒙古
de: Germany Германия немецкий german 德国
fr: France Франция французский 法国
gb: Britain Великобритания Ұлыбритания британский british 英国
eu: European Европа Европейский Еуропа Еуропалық Европалык
`

/** As written, in lower case. */
export const COUNTRY_ABBREVIATIONS: Readonly<Record<string, string>> = {
  рк: 'kz',
  қр: 'kz',
  rk: 'kz',
  kz: 'kz',
  қазақстан: 'kz',
  кр: 'kg',
  kr: 'kg',
  kg: 'kg',
  рф: 'ru',
  rf: 'ru',
  руз: 'uz',
  рб: 'by',
  рт: 'tj',
  кнр: 'cn',
  сша: 'us',
  ақш: 'us',
  акш: 'us',
  usa: 'us',
  us: 'us',
  prc: 'cn',
  ҚХР: 'cn',
  қхр: 'cn',
  кэр: 'cn',
}
