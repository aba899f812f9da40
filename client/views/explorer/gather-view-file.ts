import { AboutDocument, ExportClaimsDocument, type ExportClaimsQuery } from '../../api/generated/graphql.ts'
import { request } from '../../api/fetcher.ts'
import { notesForFile } from '../../state/explorer/file-notes.ts'
import type { AsOf } from '../../state/address/as-of.ts'
import type { Translator } from '../../i18n/translator.ts'
import { type FileClaim, type FileSource, VIEW_FORMAT, type ViewFile } from '../../state/export/view-file.ts'
import { maskNames, type NameMask, withoutIds } from '../../state/graph/mask-names.ts'
import { maskClaim } from '../mask-claim.ts'
import { groupOf } from '../../state/graph/groups.ts'
import { visibleEntities, visibleLinks } from '../../state/graph/selectors.ts'
import type { GraphState } from '../../state/graph/types.ts'
import { sentenceText } from '../panels/sentence.tsx'

type Claim = Extract<NonNullable<ExportClaimsQuery['nodes'][number]>, { __typename: 'Claim' }>

/** Claims of one question: each brings its stances and their passages. */
const CHUNK = 25

/**
 * Everything that a file says of the view, with the sources asked from the server. With a mask, no name and no id is in it, and
 * so no view that could be opened again.
 */
export async function gatherViewFile(
  graph: GraphState,
  view: string,
  filters: readonly string[],
  i18n: Translator,
  mask: NameMask | null,
): Promise<ViewFile> {
  const { lang, texts } = i18n
  const ids = visibleLinks(graph).flatMap(({ claims }) => claims.map(({ id }) => id))
  const [about, found] = await Promise.all([
    request(AboutDocument, { lang, ...graph.asOf }),
    claimsOf(ids, graph.asOf, i18n),
  ])
  // Entities of the map first, so that the numbers are those of the screen.
  const shown = mask ? withoutIds(maskNames(graph, texts.kinds, mask), mask) : graph
  const claims = mask ? found.map((claim) => maskClaim(claim, mask)) : found
  const { sources, numberOf } = numbered(claims)
  const { caveat, dataLicence, version } = about.notice
  const made = new Date().toISOString()
  return {
    format: VIEW_FORMAT,
    version: 1,
    head: { made, lang, caveat, licence: dataLicence, version, revision: about.stats.revision, filters },
    view: mask ? null : view,
    entities: visibleEntities(shown).map(({ labels, group: _, ...card }) => ({
      ...card,
      names: labels,
      at: shown.positions.get(card.id) ?? { x: 0, y: 0 },
      group: groupOf(shown, card.id)?.id ?? null,
    })),
    notes: notesForFile(shown),
    claims: claims.map((claim) => fileClaim(claim, numberOf, i18n)),
    sources,
  }
}

async function claimsOf(ids: readonly string[], asOf: AsOf, { lang }: Translator): Promise<Claim[]> {
  const found: Claim[] = []
  for (let at = 0; at < ids.length; at += CHUNK) {
    const { nodes } = await request(ExportClaimsDocument, { ids: ids.slice(at, at + CHUNK), lang, ...asOf })
    found.push(...nodes.flatMap((node) => (node?.__typename === 'Claim' ? [node] : [])))
  }
  return found
}

type Passage = Claim['stances'][number]['passage']

const placeOf = ({ document, start, end }: Passage): string => `${document.id} ${start} ${end}`

/** Each place in a document once, numbered in the order in which the claims cite it. */
function numbered(claims: readonly Claim[]): { sources: FileSource[]; numberOf: (passage: Passage) => number } {
  const passages = new Map(
    claims.flatMap(({ stances }) => stances.map(({ passage }): [string, Passage] => [placeOf(passage), passage])),
  )
  const order = [...passages.keys()]
  const numberOf = (passage: Passage) => order.indexOf(placeOf(passage)) + 1
  const sources = [...passages.values()].map((passage): FileSource => {
    const { document, paragraph, start, end } = passage
    const { id, title, name, address } = document
    return { number: numberOf(passage), document: id, title: title ?? name, address, paragraph, start, end }
  })
  return { sources, numberOf }
}

function fileClaim(claim: Claim, numberOf: (passage: Passage) => number, i18n: Translator): FileClaim {
  const { id, predicate, status, modality, inferred, origins, validFrom, validTo } = claim
  return {
    id,
    subject: claim.subject.id,
    predicate,
    object: claim.object?.id ?? '',
    sentence: sentenceText(claim, i18n),
    status,
    modality,
    inferred,
    origins,
    validFrom,
    validTo,
    stances: claim.stances.map(({ kind, speaker, date, passage }) => ({
      kind,
      speaker: speaker.name,
      date,
      source: numberOf(passage),
    })),
  }
}
