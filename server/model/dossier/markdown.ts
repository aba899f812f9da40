/** A dossier as Markdown (CommonMark, with the footnotes that GitHub and most readers know), the caveat at its head and foot. */
import { CAVEAT, DATA_LICENCE } from '../notice.ts'
import type { Dossier, DossierNote } from './dossier.ts'
import { ALSO_WRITTEN, CONDITIONS_TITLE, INCOMPLETE, NOTHING, SOURCES } from './texts.ts'

export function dossierMarkdown(dossier: Dossier): string {
  const { lang, title: heading, subtitle, summary, names, conditions, sections, notes, complete } = dossier
  const lines = [
    `# ${plain(heading)}`,
    '',
    ...(subtitle === '' ? [] : [`*${plain(subtitle)}*`, '']),
    ...(summary === null ? [] : [plain(summary), '']),
    ...(names.length === 0 ? [] : [`${ALSO_WRITTEN[lang]}: ${names.map(plain).join('; ')}`, '']),
    ...(conditions.length === 0 ? [] : [`${CONDITIONS_TITLE[lang]}: ${conditions.map(plain).join('; ')}.`, '']),
    `> ${CAVEAT[lang]}`,
    '',
    ...(complete ? [] : [`**${INCOMPLETE[lang]}**`, '']),
    ...sections.flatMap(({ title, sentences }) => [
      `## ${plain(title)}`,
      '',
      ...(sentences.length === 0
        ? [NOTHING[lang]]
        : sentences.map(({ text, notes: numbers }) => `- ${plain(text)}${numbers.map((n) => `[^${n}]`).join('')}`)),
      '',
    ]),
    `## ${SOURCES[lang]}`,
    '',
    ...notes.map(noteLine),
    '',
    '---',
    '',
    `${CAVEAT[lang]} ${DATA_LICENCE}`,
  ]
  return `${lines.join('\n')}\n`
}

function noteLine({ number, text, quote }: DossierNote): string {
  return `[^${number}]: ${plain(text)}${quote === null ? '' : ` “${plain(quote)}”`}`
}

/** Text of others as text: on one line, and nothing in it is read as Markdown or HTML. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~!^]/g, (mark) => `\\${mark}`)
    .replace(/&/g, '&amp;')
    .replace(/^([-+=]|\d+(?=[.)]))/, (mark) =>
      /\d/.test(mark) ? `&#${mark.charCodeAt(0)};${mark.slice(1)}` : `\\${mark}`,
    )
}
