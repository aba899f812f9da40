import { captioned } from '../../graph/export/captioned.ts'
import { type NumberedNote, numberedNotes } from '../../graph/export/numbered-notes.ts'
import { type DrawnPicture, pictureSvg } from '../../graph/export/picture-svg.ts'
import { LIGHT } from '../../graph/export/svg-theme.ts'
import { pictureOf } from '../../graph/picture.ts'
import { formatMoment, formatPartialDate } from '../../i18n/format.ts'
import type { Translator } from '../../i18n/translator.ts'
import { csvFile } from '../../state/export/csv-file.ts'
import { graphmlFile } from '../../state/export/graphml-file.ts'
import { type ViewFile, viewFileText } from '../../state/export/view-file.ts'
import { xmlText } from '../../state/export/xml-tree.ts'
import type { AsOf } from '../../state/address/as-of.ts'
import { activeFilters } from '../../state/graph/filters.ts'
import { maskNames, nameMask, withoutIds } from '../../state/graph/mask-names.ts'
import type { GraphState } from '../../state/graph/types.ts'
import { saveFile } from '../save-file.ts'
import { explorer, fragmentNow } from './explorer.ts'
import { filterName } from './filter-name.ts'
import { gatherViewFile } from './gather-view-file.ts'
import { pngOf } from './png.ts'
import { sizeWords } from './size-words.ts'

export const EXPORTS = ['svg', 'png', 'csv', 'json', 'graphml'] as const
export type ExportFormat = (typeof EXPORTS)[number]

/**
 * Saves the view as a file, without names and ids where they are hidden.
 * @param notesToo whether a picture has the reader's notes, which are private; data files have them, and say so
 * @returns how many notes of the reader are in the file
 * @throws a failure of the server, when the sources do not come
 */
export async function exportView(
  format: ExportFormat,
  { hidden, notesToo }: { readonly hidden: boolean; readonly notesToo: boolean },
  i18n: Translator,
): Promise<number> {
  const { graph } = explorer.store.get().history
  const filters = [
    ...datesOf(graph.asOf, i18n),
    ...activeFilters(graph).map(({ filter, count }) => `${filterName(filter, i18n)} (${count})`),
  ]
  const mask = hidden ? nameMask(i18n.texts.kinds) : null
  if (mask) filters.unshift(i18n.t('names.inFile'))
  const file = await gatherViewFile(graph, fragmentNow(), filters, i18n, mask)
  const shown = mask ? withoutIds(maskNames(graph, i18n.texts.kinds, mask), mask) : graph
  const notes = Object.keys(file.notes).length
  const pictured = notesToo ? numberedNotes(shown, i18n.lang) : []
  switch (format) {
    case 'csv':
      saveFile(csvFile(file), 'text/csv', 'csv')
      return notes
    case 'json':
      saveFile(viewFileText(file), 'application/json', 'json')
      return notes
    case 'graphml':
      saveFile(graphmlFile(file), 'application/xml', 'graphml')
      return notes
    case 'svg':
      saveFile(xmlText(drawn(file, shown, pictured, i18n).root), 'image/svg+xml', 'svg')
      return pictured.length
    case 'png': {
      const picture = drawn(file, shown, pictured, i18n)
      saveFile(await pngOf(xmlText(picture.root), picture), 'image/png', 'png')
      return pictured.length
    }
  }
}

/** A date leaves out what was not so then, as a filter does. */
function datesOf({ validAt, knownAt }: AsOf, { t, lang }: Translator): string[] {
  return [
    ...(validAt === null ? [] : [`${t('asOf.world')}: ${formatPartialDate(validAt, lang)}`]),
    ...(knownAt === null ? [] : [`${t('asOf.known')}: ${formatPartialDate(knownAt, lang)}`]),
  ]
}

function drawn(file: ViewFile, graph: GraphState, notes: readonly NumberedNote[], i18n: Translator): DrawnPicture {
  const { t, lang } = i18n
  const { head, sources } = file
  const picture = pictureOf({ graph, selected: [], selectedLink: null, cursor: null }, i18n)
  const lines = [
    t('export.made', {
      date: formatMoment(head.made, lang),
      revision: head.revision,
      version: head.version,
      licence: head.licence,
    }),
    head.filters.length === 0 ? t('export.noFilters') : t('export.filters', { names: head.filters.join(', ') }),
    head.caveat,
    ...(graph.sizeByLinks ? [sizeWords(i18n)] : []),
    ...(notes.length === 0 ? [] : [`${t('export.notesCaption')}:`]),
    ...notes.map(({ number, name, text }) => `(${number}) ${name}: ${text}`),
    ...(sources.length === 0 ? [] : [`${t('export.sources')}:`]),
    ...sources.map(
      ({ number, title, paragraph, start, end }) =>
        `[${number}] ${title}, ${t('passage.place', { paragraph, start, end })}`,
    ),
  ]
  const numbers = new Map(notes.map(({ entity, number }) => [entity, number]))
  return captioned(pictureSvg(picture, LIGHT, t('map.label'), numbers), lines, LIGHT)
}
