import { Button, Heading } from 'react-aria-components'
import { groupLook } from '../../graph/group-look.ts'
import { nameOrder } from '../../i18n/name-order.ts'
import { labelOf, nameOnMap } from '../../i18n/names.ts'
import { drawn, linksInside } from '../../state/graph/drawn.ts'
import { isVisible, linksOf } from '../../state/graph/selectors.ts'
import type { EntityGroup, GraphState } from '../../state/graph/types.ts'
import { actions } from '../explorer/actions.ts'
import { useI18n } from '../i18n-context.tsx'
import { EntityLink } from '../parts/entity-name.tsx'
import { KindMark } from '../parts/kind-mark.tsx'

/** What a closed group holds: its members by name, and its links to others and inside. */
export function GroupPanel({ group, graph }: { readonly group: EntityGroup; readonly graph: GraphState }) {
  const i18n = useI18n()
  const { t, lang } = i18n
  const map = drawn(graph)
  const card = map.entities.get(group.id)
  const order = nameOrder(lang)
  const members = group.members
    .flatMap((id) => graph.entities.get(id) ?? [])
    .sort((a, b) => order(labelOf(a, lang), labelOf(b, lang)))
  return (
    <article className="entity">
      <header className="entity__head">
        <p className="entity__kind">
          {card && <KindMark kind={card.kind} size={24} group={groupLook(card)} />}
          <span>{t('group.one')}</span>
        </p>
        <Heading level={2} className="entity__name">
          {card ? nameOnMap(card, i18n) : t('group.one')}
        </Heading>
        <p className="entity__summary">
          {t('group.links', { outside: linksOf(map, group.id).length, inside: linksInside(graph, group) })}
        </p>
      </header>
      <div className="actions">
        <Button className="button button--main button--small" onPress={() => actions.openGroup(group.id)}>
          {t('group.open')}
        </Button>
        <Button className="button button--quiet button--small" onPress={() => actions.togglePin([group.id])}>
          {t(group.pinned ? 'menu.unpin' : 'menu.pin')}
        </Button>
        <Button className="button button--quiet button--small" onPress={() => actions.hide([group.id])}>
          {t('menu.hide')}
        </Button>
      </div>
      <h3>{t('group.members', { count: members.length })}</h3>
      <ul className="group__members">
        {members.map((member) => (
          <li key={member.id}>
            <EntityLink entity={{ id: member.id, kind: member.kind, name: labelOf(member, lang) }} mark />
            {!isVisible(graph, member.id) && <span className="chip">{t('group.outOfSight')}</span>}
          </li>
        ))}
      </ul>
    </article>
  )
}
