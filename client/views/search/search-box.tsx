import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { labelOf } from '../../i18n/names.ts'
import type { EntityCard } from '../../state/graph/types.ts'
import { type Suggestion, useSuggestions } from '../hooks/use-suggestions.ts'
import { useI18n } from '../i18n-context.tsx'
import { failureHelp } from '../parts/failure-card.tsx'
import { KindMark } from '../parts/kind-mark.tsx'

/**
 * A name, suggestions as it is typed, and Enter: the first hit, unless the arrows chose another.
 * Any language and script that the server finds.
 */
export function SearchBox({
  id,
  onPick,
  label,
  showLabel = false,
  large = false,
}: {
  readonly id: string
  readonly onPick: (card: EntityCard) => void
  readonly label?: string
  /** Shown above the field; otherwise it is there for screen readers only. */
  readonly showLabel?: boolean
  readonly large?: boolean
}) {
  const { t, lang } = useI18n()
  const [text, setText] = useState('')
  const found = useSuggestions(text)
  const settled = found.query === text.trim() && !found.loading
  // Enter pressed before the answer came: the first hit is taken when it comes.
  const eager = useRef(false)

  const pick = ({ card }: Suggestion) => {
    eager.current = false
    setText('')
    onPick(card)
  }
  const takeFirst = useEffectEvent(([first]: readonly Suggestion[]) => {
    if (eager.current && settled && first) pick(first)
  })
  useEffect(() => takeFirst(found.items), [found.items])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || text.trim() === '' || event.nativeEvent.isComposing) return
    if ((event.target as HTMLElement).getAttribute('aria-activedescendant')) return
    event.preventDefault()
    event.stopPropagation()
    const [first] = found.items
    if (settled && first) pick(first)
    else eager.current = !settled
  }

  return (
    <div className={large ? 'search search--large' : 'search'} onKeyDownCapture={onKeyDown} role="search">
      <ComboBox
        aria-label={label ?? t('search.label')}
        inputValue={text}
        onInputChange={(next) => {
          eager.current = false
          setText(next)
        }}
        items={found.items.map((item) => ({ ...item, id: item.card.id }))}
        selectedKey={null}
        onSelectionChange={(key) => {
          const item = found.items.find(({ card }) => card.id === key)
          if (item) pick(item)
        }}
        allowsCustomValue
        // An empty field has nothing to offer: the list closes, and gives back what it covered.
        allowsEmptyCollection={text.trim() !== ''}
        menuTrigger="input"
      >
        {showLabel && <Label className="search__label">{label}</Label>}
        <Input id={id} className="search__input" placeholder={t('search.placeholder')} maxLength={200} />
        <Popover className="popover popover--search" offset={4}>
          <ListBox
            className="menu"
            renderEmptyState={() => (
              <p className="menu__empty">
                {found.failure
                  ? failureHelp(found.failure, t)
                  : settled
                    ? t('search.none', { query: text })
                    : t('search.searching')}
              </p>
            )}
          >
            {(item: Suggestion & { id: string }) => <Hit item={item} name={labelOf(item.card, lang)} />}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  )
}

function Hit({ item: { card, summary, matched }, name }: { readonly item: Suggestion; readonly name: string }) {
  const { texts } = useI18n()
  const kind = texts.kinds[card.kind].singular
  return (
    <ListBoxItem id={card.id} className="menu__item hit" textValue={name}>
      <KindMark kind={card.kind} />
      <span className="hit__text">
        <span className="hit__name">
          {name}
          {matched.text !== name && (
            <span className="hit__matched" lang={matched.lang}>
              {matched.text}
            </span>
          )}
        </span>
        <span className="hit__about">
          {kind}
          {summary !== null && ` · ${summary}`}
        </span>
      </span>
    </ListBoxItem>
  )
}
