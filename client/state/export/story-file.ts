import { escapeXml } from './xml-tree.ts'

/** A story as it stands in its file: everything in the reader's language, in the order of the page. */
export interface StoryFile {
  readonly lang: string
  readonly title: string
  readonly lead: string
  /** Where it was saved from and when, the licence, the caveat: a line each. */
  readonly about: readonly string[]
  readonly steps: readonly StoryFileStep[]
  readonly words: StoryFileWords
}

export interface StoryFileStep {
  readonly title: string
  readonly sentences: readonly {
    readonly text: string
    readonly notes: readonly number[]
    readonly remark: string | null
  }[]
  /** A drawing of ours, as SVG. */
  readonly map: string
  readonly claims: readonly StoryFileClaim[]
}

export interface StoryFileClaim {
  readonly number: number
  readonly id: string
  readonly sentence: string
  /** Status and version, in words. */
  readonly standing: string
  readonly stances: readonly StoryFileStance[]
}

export interface StoryFileStance {
  readonly who: string
  readonly place: string
  /** SHA-256 of the exact words, as lower-case hex; null where names are hidden, which the words would tell. */
  readonly sha256: string | null
  /** The words, where the reader's server shows them. */
  readonly quote: string | null
  /** Why it does not count, a line each; none: it does. */
  readonly uncounted: readonly string[]
}

/** What the file says about itself when it is opened. */
export interface StoryFileWords {
  readonly claims: string
  readonly intact: string
  /** One step, and more than one: `{count}` stands for how many. */
  readonly altered: string
  readonly alteredStep: string
  readonly unchecked: string
  readonly fingerprint: string
  readonly fingerprintHelp: string
}

/** The page without its script, its looks and its fingerprints. Text is escaped; only the drawings are markup. */
export function storyMarkup({ lang, title, lead, about, steps, words }: StoryFile): string {
  return `<!doctype html>
<html lang="${escapeXml(lang)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeXml(title)}</title></head>
<body><header><h1>${escapeXml(title)}</h1><p>${escapeXml(lead)}</p><p id="verdict" role="status"></p></header>
${steps.map((step, at) => stepMarkup(step, at + 1, words)).join('\n')}
<footer>${about.map((line) => `<p>${escapeXml(line)}</p>`).join('')}
<p>${escapeXml(words.fingerprint)}: <code id="fingerprint"></code></p><p>${escapeXml(words.fingerprintHelp)}</p></footer></body></html>`
}

function stepMarkup({ title, sentences, map, claims }: StoryFileStep, number: number, words: StoryFileWords): string {
  const told = sentences.map(({ text, notes, remark }) => {
    const marks = notes.length === 0 ? '' : ` <sup>${notes.join(' ')}</sup>`
    return `<p class="sentence">${escapeXml(text)}${marks}${remark === null ? '' : ` <small>(${escapeXml(remark)})</small>`}</p>`
  })
  return `<section class="step"><h2>${number}. ${escapeXml(title)}</h2>${told.join('')}
<figure>${map}</figure><h3>${escapeXml(words.claims)}</h3><ol>${claims.map(claimMarkup).join('')}</ol></section>`
}

function claimMarkup({ number, id, sentence, standing, stances }: StoryFileClaim): string {
  const voices = stances.map(({ who, place, sha256, quote, uncounted }) => {
    const words =
      quote === null || sha256 === null
        ? ''
        : `<blockquote data-sha256="${escapeXml(sha256)}">${escapeXml(quote)}</blockquote>`
    const marks = uncounted.map((why) => `<p class="uncounted">${escapeXml(why)}</p>`).join('')
    return `<li>${escapeXml(who)} <span>${escapeXml(place)}</span>${sha256 === null ? '' : ` <code>${escapeXml(sha256)}</code>`}${words}${marks}</li>`
  })
  return `<li value="${number}"><p><b>${escapeXml(sentence)}</b> <small>${escapeXml(standing)} · ${escapeXml(id)}</small></p><ul>${voices.join('')}</ul></li>`
}

/** The whole file, from the markup as it stands with its fingerprints, as text: where it is made, no style or script may run. */
export function storyPage(markup: string, script: string): string {
  const [head = '', body = ''] = markup.split('</head>')
  return `<!doctype html>\n${head}<style>${STYLE}</style></head>${body.replace(/<\/body>\s*<\/html>\s*$/, '')}<script>${script}</script></body></html>\n`
}

/** What shows the file in a page beside it: in a frame that may run the check of the file, and nothing else. */
export function storyFrame(name: string, title: string): string {
  const [src, said] = [escapeXml(name), escapeXml(title)]
  return `<iframe src="${src}" title="${said}" sandbox="allow-scripts" style="width:100%;height:80vh;border:0"></iframe>`
}

const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:60rem;margin:0 auto;padding:1rem}
.step{border:1px solid #8886;border-radius:8px;padding:0 1rem 1rem;margin:1rem 0}.step.altered,blockquote.altered{border:4px solid #c00;background:#c002}
.step.altered h2::after{content:" ✕ " attr(data-word);color:#c00}figure{margin:0;background:#fff}svg{max-width:100%;height:auto;max-height:60vh}
code{font-size:.75em;overflow-wrap:anywhere}blockquote{margin:.3em 0;padding:.2em .6em;border-left:3px solid #888}#verdict,.uncounted{font-weight:600}li:has(>.uncounted){border-left:4px dotted #888;padding-left:.5em}.uncounted{margin:.2em 0}
#verdict.altered{color:#c00}small,footer{opacity:.8}@media print{.step{break-inside:avoid-page;border:0;padding:0}}`
