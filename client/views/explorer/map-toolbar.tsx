import type { RefObject } from 'react'
import { Group, Toolbar } from 'react-aria-components'
import type { Canvas } from '../../graph/canvas.ts'
import type { ExplorerState } from '../../state/explorer/state.ts'
import { useI18n } from '../i18n-context.tsx'
import { CopyButton } from '../parts/copy-button.tsx'
import { AsOfPicker } from '../time/as-of-picker.tsx'
import { ToolButton } from '../parts/tool-button.tsx'
import { mapPath } from '../routes.ts'
import { actions, targets } from './actions.ts'
import { ExportMenu } from './export-menu.tsx'
import { explorer, fragmentNow } from './explorer.ts'

export function MapToolbar({
  state,
  canvas,
  onHelp,
}: {
  readonly state: ExplorerState
  readonly canvas: RefObject<Canvas | null>
  readonly onHelp: () => void
}) {
  const { t } = useI18n()
  const { past, future, graph } = state.history
  const those = targets(state)
  const last = past.at(-1)
  const next = future[0]
  const empty = graph.entities.size === 0
  const address = () => `${location.origin}${mapPath(state.side, fragmentNow())}`
  return (
    <Toolbar className="toolbar" aria-label={t('tools.label')}>
      <Group className="toolbar__group" aria-label={t('tools.steps')}>
        <ToolButton
          icon="undo"
          keys="Ctrl+Z"
          label={last ? t('tools.undoStep', { step: t(`step.${last.name}`) }) : t('tools.undo')}
          isDisabled={!last}
          onPress={actions.undo}
        />
        <ToolButton
          icon="redo"
          keys="Ctrl+Shift+Z"
          label={next ? t('tools.redoStep', { step: t(`step.${next.name}`) }) : t('tools.redo')}
          isDisabled={!next}
          onPress={actions.redo}
        />
      </Group>
      <Group className="toolbar__group" aria-label={t('tools.view')}>
        <ToolButton
          icon="plus"
          keys="+"
          label={t('tools.zoomIn')}
          isDisabled={empty}
          onPress={() => canvas.current?.zoomBy(1.25)}
        />
        <ToolButton
          icon="minus"
          keys="−"
          label={t('tools.zoomOut')}
          isDisabled={empty}
          onPress={() => canvas.current?.zoomBy(0.8)}
        />
        <ToolButton
          icon="fit"
          keys="0"
          label={t('tools.fit')}
          isDisabled={empty}
          onPress={() => canvas.current?.fit()}
        />
        <ToolButton
          icon="tidy"
          keys="T"
          label={t('tools.tidy')}
          isDisabled={empty}
          onPress={() => void explorer.tidy()}
        />
      </Group>
      <Group className="toolbar__group" aria-label={t('tools.visibility')}>
        <ToolButton
          icon="hide"
          keys="H"
          label={t('tools.hide')}
          isDisabled={those.length === 0}
          onPress={() => actions.hide(those)}
        />
        <ToolButton
          icon="only"
          keys="Shift+H"
          label={t('tools.onlyThese')}
          isDisabled={those.length === 0}
          onPress={() => actions.onlyThese(those)}
        />
        <ToolButton icon="clear" label={t('tools.clear')} isDisabled={empty} onPress={actions.clear} />
      </Group>
      <span className="toolbar__gap" />
      <AsOfPicker asOf={graph.asOf} onChange={(asOf) => void explorer.travel(asOf)} />
      <ExportMenu state={state} />
      {!empty && <CopyButton label={t('tools.share')} text={address} />}
      <ToolButton icon="help" keys="?" label={t('tools.keys')} onPress={onHelp} />
    </Toolbar>
  )
}
