import { memo } from 'react'
import { Button } from 'react-aria-components'
import { activeFilters } from '../../state/graph/filters.ts'
import { hiddenCounts } from '../../state/graph/selectors.ts'
import type { GraphState } from '../../state/graph/types.ts'
import { focusMap, handsFocus } from '../focus.ts'
import { useI18n } from '../i18n-context.tsx'
import { actions } from './actions.ts'
import { explorer } from './explorer.ts'
import { filterName } from './filter-name.ts'

/** To another reason, or to the map when there is none. */
const handsFocusOn = handsFocus(() =>
  requestAnimationFrame(() => {
    const next = document.querySelector<HTMLElement>('.filters .chip')
    if (next) next.focus()
    else focusMap()
  }),
)

/** What is on the map and out of sight: how much, because of what, and each reason one press away from being lifted. */
export const FilterBar = memo(function FilterBar({ graph }: { readonly graph: GraphState }) {
  const i18n = useI18n()
  const { t } = i18n
  const filters = activeFilters(graph)
  if (filters.length === 0) return null
  const hidden = hiddenCounts(graph)
  return (
    <div className="filters" ref={handsFocusOn} role="group" aria-label={t('filters.label')}>
      {filters.some(({ filter }) => filter.type !== 'groups') && (
        <Button className="button button--small filters__all" onPress={actions.showAll}>
          {hidden.entities + hidden.links === 0 ? t('filters.nothing') : t('tools.hidden', hidden)}
          <kbd>A</kbd>
        </Button>
      )}
      <ul>
        {filters.map(({ filter, count, lift }) => {
          const name = filterName(filter, i18n)
          const groups = filter.type === 'groups'
          return (
            <li key={name} ref={handsFocusOn}>
              <Button
                className="chip chip--filter"
                aria-label={groups ? t('filters.openGroups', { name, count }) : t('filters.lift', { name, count })}
                onPress={() => explorer.do(groups ? 'ungroup' : 'show', lift)}
              >
                {name} <span className="count">{count}</span> <span aria-hidden="true">×</span>
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
})
