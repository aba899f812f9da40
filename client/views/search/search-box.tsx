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
import type { Kind } from '../../api/types.ts'
import type { EntityCard } from '../../state/graph/types.ts'
import { kindNames, kindsBegun } from '../../state/text/typed-query.ts'
import { useMaskedSuggestions } from '../hooks/use-masked-suggestions.ts'
import { useShownHere } from '../hooks/use-shown-here.ts'
import { type Suggestion, useSuggestions } from '../hooks/use-suggestions.ts'
import { useI18n } from '../i18n-context.tsx'
import { failureHelp } from '../parts/failure-help.ts'
import { HitText } from './hit-text.tsx'
import { KindMark } from '../parts/kind-mark.tsx'
import { ToolButton } from '../parts/tool-button.tsx'

/** Keys of lines that are no hits; no id has this form. */
const EVERYTHING = '#everything'
const KIND = '#kind:'

/** A hit, a kind to search in, or the line that leads to the search page. */
type Row = { readonly id: string } & (
  | { readonly is: 'hit'; readonly hit: Suggestion }
  | { readonly is: 'kind'; readonly kind: Kind }
  | { readonly is: 'everything' }
)

interface Section {
  readonly id: string
  readonly title: string | null
  readonly rows: readonly Row[]
}

/**
 * A name, suggestions as it is typed, and Enter: the first hit, unless the arrows chose another. Hits that are only a guess
 * stand apart under a question. Any language and script that the server finds. A kind and a colon before the name look among
 * that kind only; who begins to write the name of a kind is offered it.
 */
export function SearchBox({
  id,
  onPick,
  onEverything,
  label,
  placeholder,
  among = null,
  showLabel = false,
  large = false,
}: {
  readonly id: string
  readonly onPick: (card: EntityCard) => void
  /** Takes the text to where everything is searched; without it names are all there is. */
  readonly onEverything?: (query: string) => void
  readonly label?: string
  readonly placeholder?: string
  /** Only these kinds, always the same list; null: all. */
  readonly among?: readonly Kind[] | null
  /** Shown above the field; otherwise it is there for screen readers only. */
  readonly showLabel?: boolean
  readonly large?: boolean
}) {
  const { t, texts } = useI18n()
  const [text, setText] = useState('')
  const { hidden: masked, asked, ask } = useShownHere()
  const found = useMaskedSuggestions(useSuggestions(text, among), !masked)
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
    else if (onEverything && !found.failure && found.kind === null) searchEverything()
  }

  const sections = sectionsOf(found.items, {
    guesses: t(found.items[0]?.confident ? 'search.less' : 'search.didYouMean'),
    // Claims and documents are of no such kind.
    everything: onEverything !== undefined && query !== '' && found.kind === null,
    kinds: among === null && found.kind === null ? kindsBegun(text, kindNames(texts.kinds)) : [],
  })
  // A kind and its colon, and no name yet.
  const unnamed = found.kind !== null && /[:：]$/.test(query)

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
          const kind = typeof key === 'string' && key.startsWith(KIND) ? (key.slice(KIND.length) as Kind) : null
          if (kind) return setText(`${texts.kinds[kind].singular}: `)
          const item = found.items.find(({ card }) => card.id === key)
          if (item) pick(item)
        }}
        allowsCustomValue
        // An empty field has nothing to offer: the list closes, and gives back what it covered.
        allowsEmptyCollection={query !== ''}
        menuTrigger="input"
      >
        {showLabel && <Label className="search__label">{label}</Label>}
        <Input id={id} className="search__input" placeholder={placeholder ?? t('search.placeholder')} maxLength={200} />
        <Popover className="popover popover--search" offset={4}>
          {masked && <p className="menu__empty">{t('names.suggestions')}</p>}
          {found.readAs !== null && <p className="menu__empty">{t('search.readAs', { text: found.readAs })}</p>}
          {found.kind !== null && (
            <p className="menu__empty">{t('search.only', { kind: texts.kinds[found.kind].plural })}</p>
          )}
          {found.items.length === 0 && (
            <p className="menu__empty" role="status">
              {unnamed
                ? t('search.goOn')
                : found.failure
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
                  {(row) =>
                    row.is === 'hit' ? (
                      <Hit item={row.hit} />
                    ) : row.is === 'kind' ? (
                      <OfKind kind={row.kind} />
                    ) : (
                      <Everything query={query} />
                    )
                  }
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
  {
    guesses,
    kinds,
    everything,
  }: { readonly guesses: string; readonly kinds: readonly Kind[]; readonly everything: boolean },
): Section[] {
  const rowsOf = (confident: boolean): Row[] =>
    items.flatMap((hit) => (hit.confident === confident ? { id: hit.card.id, is: 'hit', hit } : []))
  const more: Row[] = kinds.map((kind) => ({ id: KIND + kind, is: 'kind', kind }))
  if (everything) more.push({ id: EVERYTHING, is: 'everything' })
  const sections: Section[] = [
    { id: '#found', title: null, rows: rowsOf(true) },
    { id: '#guesses', title: guesses, rows: rowsOf(false) },
    { id: '#more', title: null, rows: more },
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

function OfKind({ kind }: { readonly kind: Kind }) {
  const { t, texts } = useI18n()
  const words = t('search.only', { kind: texts.kinds[kind].plural })
  return (
    <ListBoxItem id={KIND + kind} className="menu__item" textValue={words}>
      <KindMark kind={kind} size={18} />
      <span>{words}</span>
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
