import { nameOnMap } from '../../i18n/names.ts'
import type { Translator } from '../../i18n/translator.ts'
import type { ExplorerState } from '../../state/explorer/state.ts'
import { evidenceOfLink } from '../../state/graph/evidence.ts'
import { drawn, linkOf } from '../../state/graph/drawn.ts'
import { linksOf } from '../../state/graph/selectors.ts'
import { useI18n } from '../i18n-context.tsx'
import { evidenceLabel } from '../parts/evidence-mark.tsx'
import { noticeText } from './notice-text.ts'

/** Says what pixels cannot: where the walk stands, which link is chosen, what a step has done. */
export function Announcer({ state }: { readonly state: ExplorerState }) {
  const i18n = useI18n()
  const { notice, busy, playing } = state
  return (
    <>
      <p className="visually-hidden" role="status" data-announce="place">
        {place(state, i18n)}
      </p>
      <p className="visually-hidden" role="status" data-announce="step">
        {busy && !playing ? i18n.t(`busy.${busy}`) : notice ? noticeText(notice, i18n.t) : ''}
      </p>
    </>
  )
}

function place({ history, cursor, selected, selectedLink }: ExplorerState, i18n: Translator): string {
  const { t, texts } = i18n
  const graph = drawn(history.graph)
  const link = selectedLink === null ? undefined : linkOf(history.graph, selectedLink)
  const name = (id: string) => {
    const card = graph.entities.get(id)
    return card ? nameOnMap(card, i18n) : ''
  }
  if (link) {
    return t('announce.link', {
      subject: name(link.subject),
      relation: texts.predicates[link.predicate].forward,
      object: name(link.object),
      evidence: evidenceLabel(evidenceOfLink(link), i18n),
      claims: link.claims.length,
    })
  }
  const card = cursor === null ? undefined : graph.entities.get(cursor)
  if (!card) return ''
  const links = linksOf(graph, card.id).length
  const said = t('announce.entity', {
    name: name(card.id),
    kind: card.group ? t('group.one') : texts.kinds[card.kind].singular,
    links,
  })
  const note = graph.notes.get(card.id)
  return [
    said,
    ...(selected.includes(card.id) ? [t('announce.selected')] : []),
    ...(note === undefined ? [] : [t('note.said', { text: note })]),
  ].join(' ')
}
