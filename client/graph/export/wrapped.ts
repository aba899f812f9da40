/** About how wide a text is: no fonts are asked, since the drawing is also made where there are none. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const character of text)
    width += /[ilI.,:;'|!“”«»()\s]/u.test(character) ? 0.34 : /[A-ZА-ЯЁ@%ЖШЩЮ]/u.test(character) ? 0.7 : 0.56
  return width * size
}

/** A text in lines of a width, broken at blanks; a word longer than a line stands alone on one. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length === 0 ? [''] : lines
}
