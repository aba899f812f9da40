import { memo, useMemo, useState } from 'react'
import { Button, Checkbox, CheckboxGroup, Dialog, Heading, Label, Modal, ModalOverlay } from 'react-aria-components'
import { LIMITS } from '../../state/explorer/limits.ts'
import { type Addition, freshOf, groupedCommand, partOf, roomOn, sharesOf } from '../../state/explorer/overflow.ts'
import { bringing } from '../../state/explorer/placing.ts'
import type { GraphState } from '../../state/graph/types.ts'
import { useCardName } from '../hooks/use-name-mask.ts'
import { useI18n } from '../i18n-context.tsx'
import { KindMark } from '../parts/kind-mark.tsx'
import { relationLabel } from '../parts/relation-label.ts'
import { explorer } from './explorer.ts'

/** Asks what shall come when all of it is more than the map holds. */
export const OverflowDialog = memo(function OverflowDialog({
  addition,
  graph,
}: {
  readonly addition: Addition | null
  readonly graph: GraphState
}) {
  return (
    <ModalOverlay
      className="overlay"
      isOpen={addition !== null}
      onOpenChange={(open) => !open && void explorer.settleOverflow('none')}
      isDismissable
    >
      <Modal className="modal">
        <Dialog className="dialog overflow">{addition && <Question addition={addition} graph={graph} />}</Dialog>
      </Modal>
    </ModalOverlay>
  )
})

function Question({ addition, graph }: { readonly addition: Addition; readonly graph: GraphState }) {
  const i18n = useI18n()
  const { t, texts } = i18n
  const shares = sharesOf(graph, addition)
  const [kinds, setKinds] = useState(new Set(shares.kinds.map(({ of }) => of)))
  const [relations, setRelations] = useState(new Set(shares.relations.map(({ of }) => of.key)))
  const room = roomOn(graph)
  const { entities, wanted } = partOf(graph, addition, { kinds, relations })
  const grouped = useMemo(() => groupedCommand(graph, addition, bringing(graph, addition)), [graph, addition])
  const name = useCardName()(addition.centre)
  return (
    <>
      <Heading slot="title">{t('overflow.title')}</Heading>
      <p>
        {t('overflow.why', {
          name,
          most: LIMITS.map,
          here: graph.entities.size,
          more: freshOf(graph, addition).length,
        })}
      </p>
      {room === 0 ? (
        <p>{t('overflow.noRoom')}</p>
      ) : (
        <div className="overflow__choice">
          <CheckboxGroup
            value={[...kinds]}
            onChange={(on) => setKinds(new Set(shares.kinds.map(({ of }) => of).filter((kind) => on.includes(kind))))}
          >
            <Label>{t('legend.kinds')}</Label>
            {shares.kinds.map(({ of, count }) => (
              <Checkbox key={of} value={of} className="checkbox">
                <span className="checkbox__box" aria-hidden="true" />
                <KindMark kind={of} size={18} />
                <span>{texts.kinds[of].plural}</span>
                <span className="count">{count}</span>
              </Checkbox>
            ))}
          </CheckboxGroup>
          <CheckboxGroup value={[...relations]} onChange={(on) => setRelations(new Set(on))}>
            <Label>{t('legend.relations')}</Label>
            {shares.relations.map(({ of, count }) => (
              <Checkbox key={of.key} value={of.key} className="checkbox">
                <span className="checkbox__box" aria-hidden="true" />
                <span>{relationLabel(of.predicate, of.direction, i18n)}</span>
                <span className="count">{count}</span>
              </Checkbox>
            ))}
          </CheckboxGroup>
        </div>
      )}
      {room > 0 && (
        <p role="status">
          {wanted > room ? t('overflow.best', { wanted, room }) : t('overflow.fits', { count: wanted })}
        </p>
      )}
      <div className="actions">
        {room > 0 && (
          <Button
            className="button button--main"
            isDisabled={entities.length === 0}
            onPress={() => void explorer.settleOverflow({ kinds, relations })}
          >
            {t('overflow.add', { count: entities.length })}
          </Button>
        )}
        {grouped && (
          <Button className="button" onPress={() => void explorer.settleOverflow('grouped')}>
            {t('overflow.grouped')}
          </Button>
        )}
        <Button className="button" onPress={() => void explorer.settleOverflow('alone')}>
          {t('overflow.alone')}
        </Button>
        <Button slot="close" className="button">
          {t('action.cancel')}
        </Button>
      </div>
      {grouped && (
        <p className="checkbox__help">
          {t(grouped.whole ? 'overflow.groupedWhole' : 'overflow.groupedHelp', {
            count: freshOf(graph, addition).length,
          })}
        </p>
      )}
      <p className="checkbox__help">{t('overflow.aloneHelp')}</p>
    </>
  )
}
