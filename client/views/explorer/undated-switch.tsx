import { Checkbox } from 'react-aria-components'
import { isUndated } from '../../state/graph/selectors.ts'
import type { GraphState } from '../../state/graph/types.ts'
import { useI18n } from '../i18n-context.tsx'
import { explorer } from './explorer.ts'

/** Whether links that state no date are shown too: no time proves or excludes them. */
export function UndatedSwitch({ graph: { offUndated, links } }: { readonly graph: GraphState }) {
  const { t } = useI18n()
  return (
    <Checkbox
      className="checkbox checkbox--inline"
      isSelected={!offUndated}
      onChange={(on) => explorer.do(on ? 'show' : 'filter', { type: 'switchUndated', off: !on })}
    >
      <span className="checkbox__box" aria-hidden="true" />
      <span>{t('asOf.undated', { count: [...links.values()].filter(isUndated).length })}</span>
    </Checkbox>
  )
}
