import { use } from 'react'
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { MentionsDocument } from '../../api/generated/graphql.ts'
import type { MentionsQuery } from '../../api/types.ts'
import { type Span, spansWithin, textParts } from '../../state/text/text-parts.ts'
import { useQuery } from '../hooks/use-query.ts'
import { useI18n } from '../i18n-context.tsx'
import { navigate } from '../navigation.ts'
import { EntityAction, EntityLink } from '../parts/entity-name.tsx'
import { KindMark } from '../parts/kind-mark.tsx'
import { entityPath } from '../routes.ts'

type Mention = MentionsQuery['mentions'][number]

/** The server reads no longer text at once. */
const LONGEST = 20_000

/**
 * The words of a source: the quoted ones marked, and each entity of the graph that they name as a link. Where the words may
 * name several, they offer them all and choose none. While the mentions are on their way, or if they do not come, the words
 * stand alone. Offsets count code points.
 */
export function PassageText({
  text,
  quoted,
  lang,
}: {
  readonly text: string
  readonly quoted: Span
  readonly lang: string | undefined
}) {
  const { lang: readers } = useI18n()
  const { data } = useQuery(MentionsDocument, text.length > LONGEST ? null : { text, lang: readers })
  return (
    <blockquote className="quote" lang={lang}>
      <Parts text={text} quoted={quoted} mentions={data?.mentions ?? []} />
    </blockquote>
  )
}

function Parts({
  text,
  quoted,
  mentions,
}: {
  readonly text: string
  readonly quoted: Span
  readonly mentions: readonly Mention[]
}) {
  let at = 0
  return textParts(text, [quoted]).map(({ text: words, tag }) => {
    const start = at
    at += Array.from(words).length
    const inside = <Mentions key={start} text={words} mentions={spansWithin(mentions, { start, end: at })} />
    return tag ? <mark key={start}>{inside}</mark> : inside
  })
}

function Mentions({ text, mentions }: { readonly text: string; readonly mentions: readonly Mention[] }) {
  // The parts of a text never change their places.
  return textParts(text, mentions).map(({ text: words, tag }, at) => {
    const [only, ...others] = tag?.candidates ?? []
    if (!tag || !only) return words
    return others.length === 0 ? (
      <EntityLink key={at} entity={only.entity} words={words} />
    ) : (
      <WhichOne key={at} words={words} candidates={tag.candidates} />
    )
  })
}

/** Words that may name several entities: the reader sees which, and goes to one of them. */
function WhichOne({ words, candidates }: { readonly words: string; readonly candidates: Mention['candidates'] }) {
  const { t, texts } = useI18n()
  const act = use(EntityAction) ?? ((id: string) => navigate(entityPath(id)))
  return (
    <MenuTrigger>
      <Button
        className="entity-link mention mention--open"
        aria-label={t('mention.which', { words, count: candidates.length })}
      >
        {words}
      </Button>
      <Popover className="popover">
        <Menu className="menu" onAction={(key) => act(String(key))}>
          <MenuSection>
            <Header className="menu__header">{t('mention.mayBe')}</Header>
            {candidates.map(({ entity }) => (
              <MenuItem key={entity.id} id={entity.id} className="menu__item" textValue={entity.name}>
                <KindMark kind={entity.kind} size={18} />
                <span>
                  {entity.name} <span className="count">{texts.kinds[entity.kind].singular}</span>
                </span>
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
