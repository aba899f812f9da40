import { memo, type RefObject } from 'react'
import { Group, Toolbar } from 'react-aria-components'
import type { Canvas } from '../../graph/canvas.ts'
import type { AsOf } from '../../state/address/as-of.ts'
import type { ExplorerState } from '../../state/explorer/state.ts'
import type { StepName } from '../../state/graph/history.ts'
import { useI18n } from '../i18n-context.tsx'
import { CopyButton } from '../parts/copy-button.tsx'
import { AsOfPicker } from '../time/as-of-picker.tsx'
import { ToolButton } from '../parts/tool-button.tsx'
import { mapPath } from '../routes.ts'
import { actions, targets } from './actions.ts'
import { ExportMenu } from './export-menu.tsx'
import { explorer, fragmentNow } from './explorer.ts'
import { PlayStart } from './play-start.tsx'

/** Each group is drawn anew only when what it shows is another: a press of a key reaches the map before its tools. */
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
  const empty = graph.entities.size === 0
  return (
    <Toolbar className="toolbar" aria-label={t('tools.label')}>
      <StepTools last={past.at(-1)?.name ?? null} next={future[0]?.name ?? null} />
      <ViewTools empty={empty} canvas={canvas} />
      <VisibilityTools empty={empty} none={targets(state).length === 0} />
      <GroupTool empty={empty} chosen={state.selected} groups={graph.groups} />
      <span className="toolbar__gap" />
      <DateTool asOf={graph.asOf} />
      <ExportMenu graph={graph} />
      <ShareTools empty={empty} onHelp={onHelp} />
    </Toolbar>
  )
}

const StepTools = memo(function StepTools({
  last,
  next,
}: {
  readonly last: StepName | null
  readonly next: StepName | null
}) {
  const { t } = useI18n()
  return (
    <Group className="toolbar__group" aria-label={t('tools.steps')}>
      <ToolButton
        icon="undo"
        keys="Ctrl+Z"
        label={last ? t('tools.undoStep', { step: t(`step.${last}`) }) : t('tools.undo')}
        isDisabled={!last}
        onPress={actions.undo}
      />
      <ToolButton
        icon="redo"
        keys="Ctrl+Shift+Z"
        label={next ? t('tools.redoStep', { step: t(`step.${next}`) }) : t('tools.redo')}
        isDisabled={!next}
        onPress={actions.redo}
      />
    </Group>
  )
})

const ViewTools = memo(function ViewTools({
  empty,
  canvas,
}: {
  readonly empty: boolean
  readonly canvas: RefObject<Canvas | null>
}) {
  const { t } = useI18n()
  return (
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
      <ToolButton icon="fit" keys="0" label={t('tools.fit')} isDisabled={empty} onPress={() => canvas.current?.fit()} />
      <ToolButton
        icon="tidy"
        keys="T"
        label={t('tools.tidy')}
        isDisabled={empty}
        onPress={() => void explorer.tidy()}
      />
      <ToolButton
        icon="layers"
        keys="Shift+T"
        label={t('tools.layers')}
        isDisabled={empty}
        onPress={() => void explorer.layers()}
      />
    </Group>
  )
})

/** @param none whether neither a choice nor the walk says which entities are meant */
const VisibilityTools = memo(function VisibilityTools({
  empty,
  none,
}: {
  readonly empty: boolean
  readonly none: boolean
}) {
  const { t } = useI18n()
  const those = () => targets(explorer.store.get())
  return (
    <Group className="toolbar__group" aria-label={t('tools.visibility')}>
      <ToolButton
        icon="hide"
        keys="H"
        label={t('tools.hide')}
        isDisabled={none}
        onPress={() => actions.hide(those())}
      />
      <ToolButton
        icon="only"
        keys="Shift+H"
        label={t('tools.onlyThese')}
        isDisabled={none}
        onPress={() => actions.onlyThese(those())}
      />
      <ToolButton icon="clear" label={t('tools.clear')} isDisabled={empty} onPress={actions.clear} />
    </Group>
  )
})

/** One tool, by what is selected: several are closed into a group, a group is opened, else all is grouped by kind. */
const GroupTool = memo(function GroupTool({
  empty,
  chosen,
  groups,
}: {
  readonly empty: boolean
  readonly chosen: readonly string[]
  readonly groups: ReadonlyMap<string, unknown>
}) {
  const { t } = useI18n()
  const [only = ''] = chosen
  return (
    <Group className="toolbar__group" aria-label={t('tools.groups')}>
      {chosen.length > 1 ? (
        <ToolButton icon="group" keys="G" label={t('group.close')} onPress={() => actions.group(chosen)} />
      ) : groups.has(only) ? (
        <ToolButton icon="ungroup" keys="G" label={t('group.open')} onPress={() => actions.openGroup(only)} />
      ) : (
        <ToolButton icon="groupKinds" label={t('group.byKind')} isDisabled={empty} onPress={actions.groupAllByKind} />
      )}
    </Group>
  )
})

const DateTool = memo(function DateTool({ asOf }: { readonly asOf: AsOf }) {
  return (
    <AsOfPicker asOf={asOf} onChange={(next) => void explorer.travel(next)}>
      <PlayStart />
    </AsOfPicker>
  )
})

const ShareTools = memo(function ShareTools({
  empty,
  onHelp,
}: {
  readonly empty: boolean
  readonly onHelp: () => void
}) {
  const { t } = useI18n()
  const address = () => `${location.origin}${mapPath(explorer.store.get().side, fragmentNow())}`
  return (
    <>
      {!empty && <CopyButton tool label={t('tools.share')} text={address} />}
      <ToolButton icon="help" keys="?" label={t('tools.keys')} onPress={onHelp} />
    </>
  )
})
