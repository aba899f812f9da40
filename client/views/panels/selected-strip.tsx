import { Button } from 'react-aria-components'
import { labelOf } from '../../i18n/names.ts'
import type { GraphState } from '../../state/graph/types.ts'
import { actions } from '../explorer/actions.ts'
import { useI18n } from '../i18n-context.tsx'

/** When several entities are marked: what they are, and how they are connected. */
export function SelectedStrip({
  selected,
  graph,
}: {
  readonly selected: readonly string[]
  readonly graph: GraphState
}) {
  const { t, lang } = useI18n()
  const [from, to] = selected
  if (from === undefined || to === undefined) return null
  const names = selected.map((id) => graph.entities.get(id)).flatMap((card) => (card ? [labelOf(card, lang)] : []))
  return (
    <div className="strip">
      <p>
        {t('strip.marked', { count: selected.length })} {names.join(' · ')}
      </p>
      <Button className="button" onPress={() => actions.askBetween(from, to)}>
        {t('strip.connect')}
      </Button>
    </div>
  )
}
