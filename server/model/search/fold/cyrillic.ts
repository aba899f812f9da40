/**
 * Cyrillic letters in stage A: a spelling in a–z in which the languages of the region meet.
 * `c` stands for ч, ш and щ. Sources: the experiments' table (search/rules.md, step 7) for Kazakh, Kyrgyz and Russian;
 * KMU resolution 55/2010 for Ukrainian, the Uzbek alphabet law of 1995 (ў = oʻ, ҳ = h), Tajik BGN/PCGN 1994 (ӣ, ӯ, ҷ);
 * others from Unicode names of the letters.
 */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  э: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  і: 'i',
  ї: 'i',
  ы: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ў: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'ts',
  ч: 'c',
  ш: 'c',
  щ: 'c',
  ь: '',
  ъ: '',
  ю: 'iu',
  я: 'ia',
  // Ukrainian, Tajik and Uzbek where they differ.
  є: 'ie',
  ґ: 'g',
  ӣ: 'i',
  ӯ: 'u',
  ҳ: 'h',
  ҷ: 'j',
  ҝ: 'g',
  ҹ: 'c',
  ҙ: 'z',
  ҫ: 's',
  ҡ: 'k',
  ҥ: 'n',
  җ: 'j',
  ӑ: 'a',
  ӗ: 'e',
  ӳ: 'u',
  // Serbian and Macedonian.
  ј: 'i',
  љ: 'l',
  њ: 'n',
  ђ: 'j',
  ћ: 'c',
  џ: 'j',
  ѓ: 'g',
  ќ: 'k',
  ѕ: 'z',
}

/** @param clean lower-case Cyrillic, without apostrophes */
export function foldCyrillic(clean: string): string {
  let folded = ''
  for (const letter of clean) folded += LETTERS[letter] ?? (/\p{Script=Cyrillic}/u.test(letter) ? '' : letter)
  return folded
}

/** Other readings of a Cyrillic word: ў as the Uzbek o, and у before a vowel at the start as в (Уәлиханов = Валиханов). */
export function cyrillicReadings(clean: string): string[] {
  const readings = [
    clean.includes('ў') ? clean.replaceAll('ў', 'о') : clean,
    clean.replace(/^у(?=[аәеиіоөыя])/u, 'в'),
    // Palladius writes Chinese -ng and -n as -н and -нь, and j, q, x, zh as цз, ц, с, чж.
    clean.includes('чж') ? clean.replaceAll('чж', 'ж') : clean,
    clean.includes('цз') ? clean.replaceAll('цз', 'дж') : clean,
    clean.replace(/йо/gu, 'е'),
  ]
  return readings.filter((each) => each !== clean)
}
