import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import {
  Collection,
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components'
import type { EntityCard } from '../../state/graph/types.ts'
import { useMaskedSuggestions } from '../hooks/use-masked-suggestions.ts'
import { useShownHere } from '../hooks/use-shown-here.ts'
import { type Suggestion, useSuggestions } from '../hooks/use-suggestions.ts'
import { useI18n } from '../i18n-context.tsx'
import { failureHelp } from '../parts/failure-help.ts'
import { HitText } from './hit-text.tsx'
import { KindMark } from '../parts/kind-mark.tsx'
import { ToolButton } from '../parts/tool-button.tsx'

/** The key of the last line of the list; no id has this form. */
const EVERYTHING = '#everything'

interface Row {
  readonly id: string
  /** Null: the line that leads to the search page. */
  readonly hit: Suggestion | null
}

interface Section {
  readonly id: string
  readonly title: string | null
  readonly rows: readonly Row[]
}

/**
 * A name, suggestions as it is typed, and Enter: the first hit, unless the arrows chose another. Hits that are only a guess
 * stand apart under a question. Any language and script that the server finds.
 */
export function SearchBox({
  id,
  onPick,
  onEverything,
  label,
  showLabel = false,
  large = false,
}: {
  readonly id: string
  readonly onPick: (card: EntityCard) => void
  /** Takes the text to where everything is searched; without it names are all there is. */
  readonly onEverything?: (query: string) => void
  readonly label?: string
  /** Shown above the field; otherwise it is there for screen readers only. */
  readonly showLabel?: boolean
  readonly large?: boolean
}) {
  const { t } = useI18n()
  const [text, setText] = useState('')
  const { hidden: masked, asked, ask } = useShownHere()
  const found = useMaskedSuggestions(useSuggestions(text), !masked)
  const query = text.trim()
  const settled = found.query === query && !found.loading
  // Enter pressed before the answer came: the first hit is taken when it comes, if it is what was asked for.
  const eager = useRef(false)

  const pick = ({ card }: Suggestion) => {
    eager.current = false
    setText('')
    onPick(card)
  }
  const searchEverything = () => {
    eager.current = false
    setText('')
    onEverything?.(query)
  }
  const takeFirst = useEffectEvent(([first]: readonly Suggestion[]) => {
    if (eager.current && settled && first?.confident) pick(first)
  })
  useEffect(() => takeFirst(found.items), [found.items])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || query === '' || event.nativeEvent.isComposing) return
    if (!(event.target instanceof HTMLInputElement)) return
    if ((event.target as HTMLElement).getAttribute('aria-activedescendant')) return
    event.preventDefault()
    event.stopPropagation()
    const [first] = found.items
    if (!settled) eager.current = true
    else if (first) pick(first)
    else if (onEverything && !found.failure) searchEverything()
  }

  const sections = sectionsOf(found.items, {
    guesses: t(found.items[0]?.confident ? 'search.less' : 'search.didYouMean'),
    everything: onEverything !== undefined && query !== '',
  })

  return (
    <div
      className={large ? 'search search--large' : 'search'}
      onKeyDownCapture={onKeyDown}
      role="search"
      aria-label={label ?? t('search.label')}
    >
      <ComboBox
        aria-label={label ?? t('search.label')}
        inputValue={text}
        onInputChange={(next) => {
          eager.current = false
          setText(next)
        }}
        items={sections}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key === EVERYTHING) return searchEverything()
          const item = found.items.find(({ card }) => card.id === key)
          if (item) pick(item)
        }}
        allowsCustomValue
        // An empty field has nothing to offer: the list closes, and gives back what it covered.
        allowsEmptyCollection={query !== ''}
        menuTrigger="input"
      >
        {showLabel && <Label className="search__label">{label}</Label>}
        <Input id={id} className="search__input" placeholder={t('search.placeholder')} maxLength={200} />
        <Popover className="popover popover--search" offset={4}>
          {masked && <p className="menu__empty">{t('names.suggestions')}</p>}
          {found.readAs !== null && <p className="menu__empty">{t('search.readAs', { text: found.readAs })}</p>}
          {found.items.length === 0 && (
            <p className="menu__empty" role="status">
              {found.failure
                ? failureHelp(found.failure, t)
                : settled
                  ? t('search.none', { query: text })
                  : t('search.searching')}
            </p>
          )}
          <ListBox className="menu">
            {({ title, rows, id: section }: Section) => (
              <ListBoxSection id={section} {...(title === null && { 'aria-label': t('search.found') })}>
                {title !== null && <Header className="menu__header">{title}</Header>}
                <Collection items={rows}>
                  {({ hit }) => (hit ? <Hit item={hit} /> : <Everything query={query} />)}
                </Collection>
              </ListBoxSection>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {(masked || asked) && (
        <div className="search__names">
          <ToolButton
            icon={masked ? 'show' : 'hide'}
            label={t(masked ? 'names.showSuggestions' : 'names.hideSuggestions')}
            onPress={() => ask(masked)}
          />
        </div>
      )}
    </div>
  )
}

/** What was asked for, then what may have been meant, then the way to everything else. */
function sectionsOf(
  items: readonly Suggestion[],
  { guesses, everything }: { readonly guesses: string; readonly everything: boolean },
): Section[] {
  const rowsOf = (confident: boolean): Row[] =>
    items.flatMap((hit) => (hit.confident === confident ? { id: hit.card.id, hit } : []))
  const sections: Section[] = [
    { id: '#found', title: null, rows: rowsOf(true) },
    { id: '#guesses', title: guesses, rows: rowsOf(false) },
    { id: '#more', title: null, rows: everything ? [{ id: EVERYTHING, hit: null }] : [] },
  ]
  return sections.filter(({ rows }) => rows.length > 0)
}

function Hit({ item }: { readonly item: Suggestion }) {
  return (
    <ListBoxItem id={item.card.id} className="menu__item hit" textValue={item.matched.text}>
      <KindMark kind={item.card.kind} />
      <HitText item={item} />
    </ListBoxItem>
  )
}

function Everything({ query }: { readonly query: string }) {
  const { t } = useI18n()
  const words = t('search.everything', { query })
  return (
    <ListBoxItem id={EVERYTHING} className="menu__item hit-everything" textValue={words}>
      {words}
    </ListBoxItem>
  )
}
