/** Stage B: the last step of the fold, by which -aev, -ayev and -aiev, Теңіз and Тенгиз, Қазақ, Казах and Kazakh become one key. */
export function finalKey(stageA: string): string {
  let key = stageA
  for (;;) {
    const next = key
      .replace(/dj/gu, 'j')
      .replace(/i+e/gu, 'e')
      .replace(/ng/gu, 'n')
      .replace(/ts/gu, 's')
      .replace(/h/gu, 'k')
      .replace(/(.)\1+/gu, '$1')
    // Letters that met by one rule may fit another; each turn is shorter or the last.
    if (next === key) return key
    key = next
  }
}
