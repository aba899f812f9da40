/** Who holds what of a claim, and where it stands. */
import type { RejectionRow, StanceRow } from '../../../model/dataset.ts'
import { EDITOR_SLUG, type Lookup, SPEAKER_KINDS } from '../lookup.ts'
import type { Placed } from '../shape/read-row.ts'
import type { ClaimShape, RejectionShape, StanceShape } from '../shape/rows.ts'
import type { Path } from '../yaml/read-yaml.ts'
import { texts } from './entity-row.ts'

export function stanceRows(placed: Placed<ClaimShape>, lookup: Lookup): StanceRow[] {
  const seen = new Set<string>()
  return placed.row.stances.flatMap((stance, at) => {
    const inside = ['stances', at]
    if (seen.has(stance.id))
      lookup.complain(
        placed,
        [...inside, 'id'],
        `${stance.id} is there twice`,
        'an id of its own for each stance of a claim',
      )
    seen.add(stance.id)
    const where = held(placed, inside, stance, lookup)
    if (where === null) return []
    checkEditor(placed, inside, where.speaker, lookup)
    return [{ id: `${placed.row.id}.${stance.id}`, kind: stance.kind, ...where }]
  })
}

export function rejectionRow(placed: Placed<RejectionShape>, lookup: Lookup): RejectionRow | null {
  const { row } = placed
  const rejects = lookup.entity(placed, ['rejects'], row.rejects, ['Document'])
  const where = held(placed, [], row, lookup)
  if (where?.speaker === lookup.editor) editorSpeaks(placed, ['speaker'], lookup)
  if (rejects === null || where === null) return null
  return { id: row.id, rejects, ...where, summary: texts(row.summary) }
}

type Held = Pick<StanceRow, 'mode' | 'speaker' | 'reportedBy' | 'basis' | 'date' | 'document' | 'passage' | 'note'>

function held(
  placed: Placed<unknown>,
  inside: Path,
  given: Omit<StanceShape, 'id' | 'kind'>,
  lookup: Lookup,
): Held | null {
  const speaker = lookup.entity(placed, [...inside, 'speaker'], given.speaker, SPEAKER_KINDS)
  const reportedBy =
    given.reportedBy === undefined
      ? null
      : lookup.entity(placed, [...inside, 'reportedBy'], given.reportedBy, SPEAKER_KINDS)
  const basis = given.basis === undefined ? null : lookup.entity(placed, [...inside, 'basis'], given.basis)
  const document = lookup.entity(placed, [...inside, 'document'], given.document, ['Document'])
  const passage = document === null ? null : lookup.passage(placed, [...inside, 'passage'], document, given.passage)
  if (speaker === null || document === null || passage === null) return null
  return {
    mode: given.mode,
    speaker,
    reportedBy,
    basis,
    date: given.date ?? null,
    document,
    passage,
    note: given.note ?? null,
  }
}

/** What is inferred is ours, and we say nothing else: a source never carries our reading, nor we a source's words. */
function checkEditor(placed: Placed<ClaimShape>, inside: Path, speaker: string, lookup: Lookup): void {
  const isEditor = speaker === lookup.editor
  if (isEditor === placed.row.inferred) return
  if (isEditor) editorSpeaks(placed, [...inside, 'speaker'], lookup)
  else
    lookup.complain(
      placed,
      [...inside, 'speaker'],
      'is a source, and the claim is inferred',
      `${EDITOR_SLUG} as the only speaker of an inferred claim`,
    )
}

function editorSpeaks(placed: Placed<unknown>, inside: Path, lookup: Lookup): void {
  lookup.complain(
    placed,
    inside,
    `${EDITOR_SLUG} speaks`,
    'the source itself; our editors speak only where inferred: true',
  )
}
