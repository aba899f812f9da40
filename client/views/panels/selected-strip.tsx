import { Button } from 'react-aria-components'
import { nameOnMap } from '../../i18n/names.ts'
import { drawn } from '../../state/graph/drawn.ts'
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
  const i18n = useI18n()
  const { t } = i18n
  const { entities } = drawn(graph)
  const [from, to] = selected
  if (from === undefined || to === undefined) return null
  const names = selected.map((id) => entities.get(id)).flatMap((card) => (card ? [nameOnMap(card, i18n)] : []))
  return (
    <div className="strip">
      <p>
        {t('strip.marked', { count: selected.length })} {names.join(' · ')}
      </p>
      <Button className="button" onPress={() => actions.askBetween(from, to)}>
        {t('strip.connect')}
      </Button>{' '}
      <Button className="button" onPress={() => actions.group(selected)}>
        {t('group.close')}
      </Button>
    </div>
  )
}
