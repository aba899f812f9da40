/**
 * Kazakh and Kyrgyz endings, cut as a small set of possible stems and never as one forced stem. Written in stage A letters, in
 * which both languages fall together. Sources: search/rules.md ("Suffixes"); the paradigms of apertium-kaz and apertium-kir.
 */
const CASES = words(
  // genitive, accusative
  'nin nun din dun tin tun ni nu di du ti tu n',
  // dative
  'ga ge go ka ke ko na ne no a e',
  // locative, ablative
  'da de do ta te to nda nde ndo dan den don tan ten ton nan nen non ndan nden ndon',
  // instrumental, similative, equative
  'men ben pen menen dai dei doi tai tei toi ca ce co',
  // adjectival
  'dagi degi dogi tagi tegi togi ndagi ndegi ndogi dogu togu ndogu lik dik tik luk duk tuk niki diki tiki nuku duku tuku',
)
const SURE_AFTER_SHORT = words('to ta da nin nun din dun tin tun dan den don tan ten ton dagi togu tagi')
const PLURALS = words('lar ler lor dar der dor tar ter tor')
const POSSESSIVES = words('si su i u')

function words(...lists: string[]): readonly string[] {
  return lists.flatMap((list) => list.split(' ')).sort((a, b) => b.length - a.length)
}

/** Every ending that may stand alone after a hyphen: Huawei-дің, ҰҚК-ге. */
export const DETACHED_ENDINGS: ReadonlySet<string> = new Set([...CASES.filter((each) => each.length > 1), ...PLURALS])

export interface Stem {
  readonly stem: string
  /** One ending of two letters or more was cut; otherwise less is certain. */
  readonly sure: boolean
}

export interface CutOptions {
  /** Letters that must be left after a case ending. */
  readonly keep: number
  /** Endings shorter than this are left alone. */
  readonly shortest: number
}

/** @param word in stage A */
export function turkicStems(word: string, { keep, shortest }: CutOptions = { keep: 3, shortest: 1 }): Stem[] {
  const found = new Map<string, boolean>()
  const cut = (from: string, endings: readonly string[], rest: number): string[] =>
    endings
      .filter((ending) => ending.length >= shortest && from.length - ending.length >= rest && from.endsWith(ending))
      .map((ending) => from.slice(0, from.length - ending.length))
  const note = (stem: string, steps: number): void => {
    const sure = steps === 1 && word.length - stem.length > 1
    found.set(stem, (found.get(stem) ?? false) || sure)
  }
  const afterCase = cut(word, CASES, keep)
  // Ош has two letters; only endings that nothing else could be.
  if (word.length >= 4 && word.length <= 6) for (const stem of cut(word, SURE_AFTER_SHORT, 2)) note(stem, 1)
  const afterTwo = afterCase.flatMap((stem) =>
    cut(
      stem,
      CASES.filter((each) => each.length > 1),
      keep,
    ),
  )
  for (const stem of afterCase) note(stem, 1)
  for (const stem of afterTwo) note(stem, 2)
  for (const [stem, steps] of [
    [word, 0],
    ...afterCase.map((each) => [each, 1] as const),
    ...afterTwo.map((each) => [each, 2] as const),
  ] as const) {
    const owned = cut(stem, POSSESSIVES, 4)
    for (const each of owned) {
      note(each, steps + 1)
      // The last consonant of the stem is voiced before a vowel: министрлік, министрлігі.
      if (each.endsWith('g')) note(`${each.slice(0, -1)}k`, steps + 1)
      if (each.endsWith('b')) note(`${each.slice(0, -1)}p`, steps + 1)
    }
    for (const from of [stem, ...owned])
      for (const each of cut(from, PLURALS, 4)) note(each, steps + (from === stem ? 1 : 2))
  }
  found.delete(word)
  return [...found].map(([stem, sure]) => ({ stem, sure }))
}
