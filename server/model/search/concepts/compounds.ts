/**
 * Russian stump compounds, as the press writes them: Генпрокуратура, Минюст, Нацбанк. Cut into the words that they stand for.
 * Source: the usual ones of the press in Kazakhstan, Kyrgyzstan and Russia, by hand.
 */
const FIRST: Readonly<Record<string, string>> = {
  ген: 'генеральная',
  гос: 'государственный',
  мин: 'министерство',
  нац: 'национальный',
  глав: 'главный',
  верх: 'верховный',
  спец: 'специальный',
}

/** Second parts that are no words of their own. */
const SECOND: Readonly<Record<string, string>> = {
  юст: 'юстиции',
  фин: 'финансов',
  цифры: 'цифрового',
  цифра: 'цифрового',
  здрав: 'здравоохранения',
  обр: 'образования',
  труд: 'труда',
  сельхоз: 'сельского',
  энерго: 'энергетики',
  транс: 'транспорта',
  эконом: 'экономики',
  внудел: 'внутренних',
  связь: 'связи',
}

/** The words of a compound, or null; `isCommon` says whether the rest is a word of offices by itself. */
export function compoundWords(raw: string, isCommon: (word: string) => boolean): readonly [string, string] | null {
  for (const [start, word] of Object.entries(FIRST)) {
    if (!raw.startsWith(start)) continue
    const rest = raw.slice(start.length)
    const ending = Object.keys(SECOND).find(
      (each) =>
        rest === each ||
        (rest.startsWith(each) && each.length >= 3 && /^(?:а|у|е|ом|ы)$/u.test(rest.slice(each.length))),
    )
    if (ending !== undefined) return [word, SECOND[ending] ?? rest]
    if (rest.length >= 4 && isCommon(rest)) return [word, rest]
  }
  return null
}
