/** Stage B: the last step of the fold, by which -aev, -ayev and -aiev, Теңіз and Тенгиз, Қазақ, Казах and Kazakh become one key. */
export function finalKey(stageA: string): string {
  return stageA
    .replace(/dj/gu, 'j')
    .replace(/i+e/gu, 'e')
    .replace(/ng/gu, 'n')
    .replace(/ts/gu, 's')
    .replace(/h/gu, 'k')
    .replace(/(.)\1+/gu, '$1')
}
