import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { CardsDocument } from '../../api/generated/graphql.ts'
import { toEntityCard } from '../../api/cards.ts'
import type { Kind } from '../../api/types.ts'
import { KIND_DRAW } from '../../graph/generated/draw.ts'
import { labelOf } from '../../i18n/names.ts'
import type { QuestionEnd } from '../../state/address/view-address.ts'
import type { EntityCard } from '../../state/graph/types.ts'
import { explorer } from '../explorer/explorer.ts'
import { useStore } from '../hooks/use-store.ts'
import { handsFocus } from '../focus.ts'
import { asOf } from '../navigation.ts'
import { useQuery } from '../hooks/use-query.ts'
import { useI18n } from '../i18n-context.tsx'
import { Icon } from '../parts/icon.tsx'
import { KindMark } from '../parts/kind-mark.tsx'
import { SearchBox } from '../search/search-box.tsx'

const KINDS = Object.keys(KIND_DRAW) as Kind[]
const PLACES: readonly Kind[] = ['Country', 'Place']

/** One end of the question: things by name, or every thing of a kind, all of them or those in a country or place. */
export function EndPicker({
  id,
  label,
  end,
  kinds = true,
  onChange,
}: {
  readonly id: string
  readonly label: string
  readonly end: QuestionEnd
  /** Whether every thing of a kind may be asked for too. */
  readonly kinds?: boolean
  readonly onChange: (end: QuestionEnd) => void
}) {
  const { t, lang, texts } = useI18n()
  const cards = useCards([...end.ids, ...end.places])
  const add = (card: EntityCard) => onChange({ ...end, ids: [...new Set([...end.ids, card.id])] })
  const nameOf = (id: string) => {
    const card = cards.get(id)
    return card ? labelOf(card, lang) : '…'
  }
  const chosen = [
    ...end.ids.map((entity) => {
      const without = { ...end, ids: end.ids.filter((other) => other !== entity) }
      return { key: entity, name: nameOf(entity), kind: cards.get(entity)?.kind, without }
    }),
    ...end.kinds.map((kind) => {
      const others = end.kinds.filter((other) => other !== kind)
      const without = { ...end, kinds: others, places: others.length > 0 ? end.places : [] }
      return { key: kind, name: t('paths.anyOf', { kind: texts.kinds[kind].singular }), kind, without }
    }),
    ...end.places.map((place) => {
      const without = { ...end, places: end.places.filter((other) => other !== place) }
      const name = t('paths.inPlace', { place: nameOf(place) })
      return { key: `@${place}`, name, kind: cards.get(place)?.kind, without }
    }),
  ]
  return (
    <div className="end" role="group" aria-label={label}>
      <span className="end__label" aria-hidden="true">
        {label}
      </span>
      {chosen.length > 0 && (
        <ul className="end__chosen">
          {chosen.map(({ key, name, kind, without }) => (
            <li key={key} className="end__chip" ref={handsFocusOn}>
              {kind && <KindMark kind={kind} size={18} />}
              <span>{name}</span>
              <Button
                className="tool tool--small"
                aria-label={t('paths.takeOut', { name })}
                onPress={() => onChange(without)}
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <SearchBox id={id} label={label} onPick={add} />
      {kinds && (
        <Select
          className="end__kind"
          aria-label={t('paths.anyKindLabel', { end: label })}
          placeholder={t('paths.anyKind')}
          selectedKey={null}
          onSelectionChange={(key) => {
            const kind = KINDS.find((known) => known === key)
            if (kind && !end.kinds.includes(kind)) onChange({ ...end, kinds: [...end.kinds, kind] })
          }}
        >
          <Button className="button button--small">
            <SelectValue />
            <span aria-hidden="true">▾</span>
          </Button>
          <Popover className="popover">
            <ListBox className="menu">
              {KINDS.map((kind) => (
                <ListBoxItem key={kind} id={kind} className="menu__item" textValue={texts.kinds[kind].singular}>
                  <KindMark kind={kind} size={18} />
                  <span>{texts.kinds[kind].singular}</span>
                </ListBoxItem>
              ))}
            </ListBox>
          </Popover>
        </Select>
      )}
      {end.kinds.length > 0 && (
        <SearchBox
          id={`${id}-place`}
          among={PLACES}
          label={t('paths.placeLabel', { end: label })}
          placeholder={t('paths.place')}
          onPick={({ id: place }) => onChange({ ...end, places: [...new Set([...end.places, place])] })}
        />
      )}
    </div>
  )
}

/** To another chip of the same end, or to where one is looked for. */
const handsFocusOn = handsFocus((chip) => {
  const end = chip.closest('.end')
  requestAnimationFrame(() => end?.querySelector<HTMLElement>('.end__chip button, input')?.focus())
})

/** The cards of some ids: from the map where they are on it, else from the server. */
function useCards(ids: readonly string[]): ReadonlyMap<string, EntityCard> {
  const { entities } = explorer.store.get().history.graph
  const { data } = useQuery(CardsDocument, { ids: ids.filter((id) => !entities.has(id)), ...useStore(asOf) })
  const fetched = (data?.nodes ?? []).flatMap((node): [string, EntityCard][] =>
    node && 'kind' in node ? [[node.id, toEntityCard(node)]] : [],
  )
  const known = ids.flatMap((id): [string, EntityCard][] => {
    const card = entities.get(id)
    return card ? [[id, card]] : []
  })
  return new Map([...fetched, ...known])
}
