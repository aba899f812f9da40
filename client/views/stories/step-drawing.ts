import { captioned } from '../../graph/export/captioned.ts'
import { type DrawnPicture, pictureSvg } from '../../graph/export/picture-svg.ts'
import type { SvgTheme } from '../../graph/export/svg-theme.ts'
import { pictureOf } from '../../graph/picture.ts'
import type { Translator } from '../../i18n/translator.ts'
import type { GraphState } from '../../state/graph/types.ts'
import { sizeWords } from '../explorer/size-words.ts'

/**
 * The map of a step as a drawing, for the page and for the file; what the sizes say is told below it.
 * @param more what else is told there
 */
export function stepDrawing(
  map: GraphState,
  title: string,
  theme: SvgTheme,
  i18n: Translator,
  more: readonly string[] = [],
): DrawnPicture {
  const picture = pictureOf({ graph: map, selected: [], selectedLink: null, cursor: null }, i18n)
  const drawn = pictureSvg(picture, theme, i18n.t('story.map', { title }))
  const lines = [...(map.sizeByLinks ? [sizeWords(i18n)] : []), ...more]
  return lines.length > 0 ? captioned(drawn, lines, theme) : drawn
}
