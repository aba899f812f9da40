/**
 * A dossier: what the graph holds of an entity as plain sentences in sections, each with footnotes that name who says it and
 * the passage where it stands. Nothing is summed up or weighed: a sentence is a claim, and its marks (inferred, disputed,
 * planned) stay in it.
 */
import { fill } from '../fill.ts'
import { KINDS, PREDICATE_IDS, VOCABULARIES } from '../ontology/generated/ontology.ts'
import { objectText } from '../object-text.ts'
import { hopSentence } from '../paths/hop-sentence.ts'
import { compareStrength, compareText } from '../paths/strength.ts'
import type { Lang } from '../vocabulary.ts'
import { clockConditions } from './conditions.ts'
import { type SectionId, SECTIONS, sectionOf } from './sections.ts'
import type { DossierClaim, DossierSource, DossierStance } from './source.ts'
import { BEST, CLAIM, DENIES, PARAGRAPH, REJECTS, RELYING_ON, REPORTED_BY, SECTION_TITLES, UNCOUNTED } from './texts.ts'

export interface DossierSentence {
  readonly text: string
  /** Id of the claim that it tells. */
  readonly claim: string
  /** Numbers of its footnotes; at least one. */
  readonly notes: readonly number[]
}

export interface DossierNote {
  /** From 1, in the order in which the sentences need them. */
  readonly number: number
  readonly text: string
  readonly claim: string
  readonly stance: string
  readonly passage: string
  /** Null where the text is not there, or not to be shown. */
  readonly quote: string | null
}

export interface DossierSection {
  readonly id: SectionId
  readonly title: string
  readonly sentences: readonly DossierSentence[]
}

export interface Dossier {
  readonly lang: Lang
  readonly title: string
  /** Of an entity its kind and id; of chains that there may be more, or empty. */
  readonly subtitle: string
  /** In our own words. */
  readonly summary: string | null
  /** Other written forms of the name. */
  readonly names: readonly string[]
  /** What it was made under, where that is not the present and, of chains, not the default. */
  readonly conditions: readonly string[]
  /** Every section, empty ones too. */
  readonly sections: readonly DossierSection[]
  readonly notes: readonly DossierNote[]
  /** Whether everything that belongs here was read. */
  readonly complete: boolean
}

export function makeDossier({ lang, entity, about, denied, clocks, complete }: DossierSource): Dossier {
  const notes = noteTaker(lang)
  const sorted = [...about].sort(byStrength)
  const sentences = (id: SectionId): DossierSentence[] =>
    id === 'denials'
      ? denials([...sorted, ...[...denied].sort(byStrength)], notes, lang)
      : sorted.filter((claim) => sectionOf(claim, entity.id) === id).map((claim) => statement(claim, notes, lang))
  return {
    lang,
    title: entity.name,
    subtitle: `${KINDS[entity.kind].labels[lang].singular}, ${entity.id}`,
    summary: entity.summary,
    names: [...new Set(entity.names)].filter((name) => name !== entity.name),
    conditions: clockConditions(clocks, lang),
    sections: SECTIONS.map((id) => ({ id, title: SECTION_TITLES[id][lang], sentences: sentences(id) })),
    notes: notes.taken,
    complete,
  }
}

/** A chain as a dossier tells it: claims in the order of its hops. */
export interface DossierChain {
  readonly names: readonly string[]
  readonly hops: readonly DossierClaim[]
  readonly weakest: number
  readonly weakestReason: string
  /** Null where it is not certain. */
  readonly cut: readonly DossierClaim[] | null
}

export interface ChainDossierSource {
  readonly lang: Lang
  readonly chains: readonly DossierChain[]
  /** As many were asked for: where so many came, there may be more, and the subtitle says so. */
  readonly most: number
  /** Under which they were looked for, in words. */
  readonly conditions: readonly string[]
  /** Whether the whole search was made. */
  readonly complete: boolean
}

/** Of chains: each with the reason of its weakest hop, then what would break it, and what of it is denied. */
export function makeChainDossier({ lang, chains, most, conditions, complete }: ChainDossierSource): Dossier {
  const notes = noteTaker(lang)
  const titleOf = ({ names }: DossierChain): string => [names[0], names.at(-1)].join(' → ')
  const sections = chains.flatMap((chain, i): DossierSection[] => [
    {
      id: 'chain',
      title: `${SECTION_TITLES.chain[lang]} ${i + 1}: ${chain.names.join(' → ')}`,
      sentences: chain.hops.map((claim, hop) => {
        const said = statement(claim, notes, lang)
        return hop === chain.weakest ? { ...said, text: `${said.text} — ${chain.weakestReason}` } : said
      }),
    },
    {
      id: 'cut',
      title: SECTION_TITLES.cut[lang],
      sentences: (chain.cut ?? []).map((claim) => statement(claim, notes, lang)),
    },
  ])
  const told = chains.flatMap(({ hops }) => hops)
  return {
    lang,
    title: [...new Set(chains.map(titleOf))].join('; '),
    subtitle: chains.length < most ? '' : fill(BEST[lang], { count: String(chains.length) }),
    summary: null,
    names: [],
    conditions,
    sections: [
      ...sections,
      { id: 'denials', title: SECTION_TITLES.denials[lang], sentences: denials(told, notes, lang) },
    ],
    notes: notes.taken,
    complete: complete && chains.every(({ cut }) => cut !== null),
  }
}

/** Each denying stance on each claim once. */
function denials(claims: readonly DossierClaim[], notes: NoteTaker, lang: Lang): DossierSentence[] {
  const each = [...new Map(claims.map((claim) => [claim.id, claim])).values()]
  return each.flatMap((claim) =>
    claim.stances.filter(({ kind }) => kind === 'denies').map((stance) => denial(claim, stance, notes, lang)),
  )
}

/** The claim as a sentence, with its marks. */
export function claimSentence(claim: DossierClaim, lang: Lang): string {
  return hopSentence(claim, claim.subject.name, claim.object?.name ?? objectText(claim, lang), lang)
}

function statement(claim: DossierClaim, notes: NoteTaker, lang: Lang): DossierSentence {
  return {
    text: claimSentence(claim, lang),
    claim: claim.id,
    notes: claim.stances.map((stance) => notes.take(claim, stance)),
  }
}

function denial(claim: DossierClaim, stance: DossierStance, notes: NoteTaker, lang: Lang): DossierSentence {
  // That it is denied is what the sentence says; the mark would say it twice.
  const sentence = claimSentence({ ...claim, status: 'asserted' }, lang)
  const { rejects } = stance
  const text = fill((rejects === null ? DENIES : REJECTS)[lang], {
    speaker: stance.speaker.name,
    document: rejects?.name ?? '',
    sentence,
  })
  return { text, claim: claim.id, notes: [notes.take(claim, stance)] }
}

interface NoteTaker {
  readonly taken: readonly DossierNote[]
  /** The number of the footnote for a stance on a claim. */
  take(claim: DossierClaim, stance: DossierStance): number
}

function noteTaker(lang: Lang): NoteTaker {
  const taken: DossierNote[] = []
  const numbers = new Map<string, number>()
  return {
    taken,
    take(claim, stance) {
      const key = `${claim.id} ${stance.id}`
      const known = numbers.get(key)
      if (known !== undefined) return known
      const { passage } = stance
      const number = taken.length + 1
      numbers.set(key, number)
      const text = noteText(claim, stance, lang)
      taken.push({ number, text, claim: claim.id, stance: stance.id, passage: passage.id, quote: passage.quote })
      return number
    },
  }
}

function noteText(
  claim: DossierClaim,
  { kind, mode, date, speaker, reportedBy, basis, passage, counts }: DossierStance,
  lang: Lang,
) {
  const word = (list: 'stanceKind' | 'mode', term: string) => VOCABULARIES[list].terms[term]?.label[lang] ?? term
  const said = [
    `${speaker.name} ${word('stanceKind', kind)}`,
    word('mode', mode),
    ...(reportedBy.id === speaker.id ? [] : [fill(REPORTED_BY[lang], { name: reportedBy.name })]),
    ...(basis === null ? [] : [fill(RELYING_ON[lang], { name: basis.name })]),
    ...(date === null ? [] : [date]),
    ...(counts ? [] : [UNCOUNTED[lang]]),
  ].join(', ')
  const place = fill(PARAGRAPH[lang], {
    number: String(passage.paragraph),
    start: String(passage.start),
    end: String(passage.end),
  })
  const summary = claim.summary === null ? '' : ` ${claim.summary}`
  return `${said}. ${passage.document.name}, ${place}.${summary} (${CLAIM[lang]} ${claim.id})`
}

function byStrength(a: DossierClaim, b: DossierClaim): number {
  const place = ({ predicate }: DossierClaim): number => PREDICATE_IDS.indexOf(predicate)
  return compareStrength(a, b) || place(a) - place(b) || compareText(a.id, b.id)
}
