import { AboutDocument, RivalsDocument } from '../../api/generated/graphql.ts'
import { request } from '../../api/fetcher.ts'
import type { ClaimFullFragment, StanceFullFragment } from '../../api/types.ts'
import { LIGHT } from '../../graph/export/svg-theme.ts'
import { formatMoment, formatPartialDate } from '../../i18n/format.ts'
import type { Translator } from '../../i18n/translator.ts'
import { checkStoryFile } from '../../state/export/check-story-file.ts'
import {
  type StoryFile,
  type StoryFileClaim,
  type StoryFileWords,
  storyMarkup,
  storyFrame,
  storyPage,
} from '../../state/export/story-file.ts'
import { xmlText } from '../../state/export/xml-tree.ts'
import { evidenceOf } from '../../state/graph/evidence.ts'
import { maskNames, nameMask, type NameMask, withoutIds } from '../../state/graph/mask-names.ts'
import { noticeText } from '../explorer/notice-text.ts'
import { maskClaim } from '../mask-claim.ts'
import type { Notice } from '../../state/explorer/state.ts'
import type { GraphState } from '../../state/graph/types.ts'
import { claimsOf, OWN_STORY, type Story } from '../../state/stories/story.ts'
import { uncounted } from '../panels/uncounted.ts'
import { sentenceText } from '../panels/sentence.tsx'
import { evidenceLabel } from '../parts/evidence-mark.tsx'
import { storyPath } from '../routes.ts'
import { saveFile } from '../save-file.ts'
import { stepDrawing } from './step-drawing.ts'

export interface SavedStory {
  /** Of the whole. */
  readonly fingerprint: string
  /** Markup that shows the file in another page. */
  readonly frame: string
}

/** Claims with all their stances and words are large. */
const CHUNK = 8

/**
 * Saves a story as one page that opens from disk without a network, and checks itself.
 * Without names its words are left out, which name people, and the claims stand in their place; so are quotes, ids and address.
 * @throws a failure of the server; Error where the browser has no SHA-256 (a page over plain http from another machine)
 */
export async function saveStory(
  {
    story,
    maps,
    notice: missing,
    hidden,
  }: {
    readonly story: Story
    readonly maps: readonly GraphState[]
    /** What is missing on the maps. */
    readonly notice: Notice | null
    readonly hidden: boolean
  },
  i18n: Translator,
): Promise<SavedStory> {
  if (!globalThis.crypto?.subtle) throw new Error(i18n.t('storyFile.unchecked'))
  const { t, lang, texts } = i18n
  const mask = hidden ? nameMask(texts.kinds) : null
  const ids = claimsOf(story)
  const [{ notice }, claims] = await Promise.all([request(AboutDocument, { lang }), fullClaims(ids, lang)])
  const words = wordsOf(i18n)
  const fileClaims = new Map(ids.map((id, at) => [id, fileClaim(id, at + 1, claims.get(id), mask, i18n)]))
  const titles = story.steps.map((step, at) =>
    mask ? t('story.step', { step: at + 1, count: story.steps.length }) : step.title[lang],
  )
  const file: StoryFile = {
    lang,
    title: mask ? t('storyFile.hiddenTitle') : story.title[lang],
    lead: mask ? t('storyFile.hiddenLead') : story.lead[lang],
    about: [
      t('storyFile.saved', {
        date: formatMoment(new Date().toISOString(), lang),
        // The address of a story tells what it is about; the reader's own has none that leads anyone to it.
        address: mask || story.id === OWN_STORY ? location.origin : `${location.origin}${storyPath(story.id)}`,
      }),
      t('footer.version', { version: notice.version, licence: notice.dataLicence }),
      notice.caveat,
    ],
    steps: story.steps.map((step, at) => ({
      title: titles[at] ?? '',
      sentences: (mask ? step.sentences.filter((sentence) => sentence.claims.length > 0) : step.sentences).map(
        (sentence) => ({
          text: mask
            ? sentence.claims.map((id) => fileClaims.get(id)?.sentence ?? '').join('. ')
            : sentence.words[lang],
          notes: sentence.claims.map((id) => ids.indexOf(id) + 1),
          remark: sentence.claims.length === 0 ? t('story.unsupported') : null,
        }),
      ),
      map: mapMarkup(maps[at], titles[at] ?? '', missing, mask, i18n),
      claims: [...new Set(step.sentences.flatMap((sentence) => sentence.claims))].flatMap(
        (id) => fileClaims.get(id) ?? [],
      ),
    })),
    words,
  }
  const page = new DOMParser().parseFromString(storyMarkup(file), 'text/html')
  const fingerprint = await checkStoryFile(page, words, true)
  const script = `(${checkStoryFile.toString()})(document, ${JSON.stringify(words).replaceAll('<', String.raw`\u003c`)}, false)`
  const name = saveFile(storyPage(page.documentElement.outerHTML, script), 'text/html', 'html', 'story')
  return { fingerprint, frame: storyFrame(name, file.title) }
}

async function fullClaims(ids: readonly string[], lang: Translator['lang']): Promise<Map<string, ClaimFullFragment>> {
  const found = new Map<string, ClaimFullFragment>()
  for (let at = 0; at < ids.length; at += CHUNK) {
    const { nodes } = await request(RivalsDocument, { ids: ids.slice(at, at + CHUNK), lang })
    for (const node of nodes) if (node?.__typename === 'Claim') found.set(node.id, node)
  }
  return found
}

function mapMarkup(
  map: GraphState | undefined,
  title: string,
  missing: Notice | null,
  mask: NameMask | null,
  i18n: Translator,
): string {
  if (!map) return ''
  const graph = mask ? withoutIds(maskNames(map, i18n.texts.kinds, mask), mask) : map
  return xmlText(stepDrawing(graph, title, LIGHT, i18n, missing ? [noticeText(missing, i18n.t)] : []).root)
}

function fileClaim(
  id: string,
  number: number,
  found: ClaimFullFragment | undefined,
  mask: NameMask | null,
  i18n: Translator,
): StoryFileClaim {
  const { t } = i18n
  const claim = found && mask ? maskClaim(found, mask) : found
  if (!claim)
    return { number, id, sentence: t('story.missing', { id: mask ? mask.keyOf(id) : id }), standing: '', stances: [] }
  return {
    number,
    id: claim.id,
    sentence: sentenceText(claim, i18n),
    standing: `${evidenceLabel(evidenceOf(claim), i18n)} · ${claim.version}`,
    stances: claim.stances.map((stance) => {
      const { document, paragraph, start, end, sha256, quote } = stance.passage
      const place = `${document.name}, ${t('passage.place', { paragraph, start, end })}`
      const words = mask ? { sha256: null, quote: null } : { sha256, quote }
      // The reason of a downgrade and the documents that a stance rests on may have names.
      const why = mask ? (stance.counts ? [] : [t('stance.uncountedAll')]) : uncounted(stance, i18n)
      return { who: whoOf(stance, i18n), place, ...words, uncounted: why }
    }),
  }
}

function whoOf({ speaker, kind, date }: StanceFullFragment, { texts, lang }: Translator): string {
  const said = `${speaker.name} ${texts.vocabularies.stanceKind.terms[kind].label}`
  return date === null ? said : `${said} (${formatPartialDate(date, lang)})`
}

function wordsOf({ t }: Translator): StoryFileWords {
  return {
    claims: t('story.claims'),
    intact: t('storyFile.intact'),
    // The file counts for itself.
    altered: t('storyFile.altered', { count: '{count}' }),
    alteredStep: t('storyFile.alteredStep'),
    unchecked: t('storyFile.unchecked'),
    fingerprint: t('storyFile.fingerprint'),
    fingerprintHelp: t('storyFile.fingerprintHelp'),
  }
}
