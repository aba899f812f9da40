import { useState } from 'react'
import { Button, Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import type { Kind, Predicate } from '../../api/types.ts'
import { KIND_DRAW, PREDICATE_DRAW } from '../../graph/generated/draw.ts'
import type { AddressQuestion } from '../../state/address/view-address.ts'
import { usablePredicates } from '../../state/explorer/policy.ts'
import { useI18n } from '../i18n-context.tsx'

interface Fields {
  readonly question: AddressQuestion
  readonly onChange: (part: Partial<AddressQuestion>) => void
}

/** Which relations a step may be made of, group by group. The chains are looked for again at each change. */
export function RelationFields({ question, onChange }: Fields) {
  const { t, texts } = useI18n()
  const usable = usablePredicates(question)
  const off = new Set(question.offPredicates)
  const on = usable.filter((predicate) => !off.has(predicate))
  const groups = Map.groupBy(usable, (predicate) => PREDICATE_DRAW[predicate].group)
  const turn = (members: readonly Predicate[], wanted: readonly Predicate[]) => {
    const others = question.offPredicates.filter((predicate) => !members.includes(predicate))
    onChange({ offPredicates: [...others, ...members.filter((predicate) => !wanted.includes(predicate))].sort() })
  }
  return (
    <details className="fold policy__part">
      <summary>{t('policy.relations', { on: on.length, all: usable.length })}</summary>
      <p className="policy__all">
        <Button className="button button--small" onPress={() => turn(usable, usable)}>
          {t('policy.allOn')}
        </Button>
        <Button className="button button--small" onPress={() => turn(usable, [])}>
          {t('policy.allOff')}
        </Button>
      </p>
      {[...groups].map(([group, members]) => (
        <RelationGroup key={group} name={texts.groups[group]} {...{ members, off }} onTurn={turn} />
      ))}
    </details>
  )
}

function RelationGroup({
  name,
  members,
  off,
  onTurn,
}: {
  readonly name: string
  readonly members: readonly Predicate[]
  readonly off: ReadonlySet<Predicate>
  readonly onTurn: (members: readonly Predicate[], wanted: readonly Predicate[]) => void
}) {
  const { t, texts } = useI18n()
  const on = members.filter((predicate) => !off.has(predicate))
  const some = on.length > 0 && on.length < members.length
  const [open, setOpen] = useState(some)
  return (
    <div className="policy__group">
      <div className="policy__group-head">
        <Checkbox
          className="checkbox"
          isSelected={on.length === members.length}
          isIndeterminate={some}
          onChange={() => onTurn(members, on.length === members.length ? [] : members)}
        >
          <span className="checkbox__box" aria-hidden="true" />
          <span>{name}</span>
        </Checkbox>
        <Button
          className="button button--quiet button--small"
          aria-expanded={open}
          aria-label={t('policy.single', { group: name, on: on.length, all: members.length })}
          onPress={() => setOpen(!open)}
        >
          <span className="count">{t('policy.of', { on: on.length, all: members.length })}</span>
          <span aria-hidden="true">{open ? '▴' : '▾'}</span>
        </Button>
      </div>
      {open && (
        <CheckboxGroup
          className="policy__members"
          aria-label={name}
          value={on}
          onChange={(names) =>
            onTurn(
              members,
              members.filter((predicate) => names.includes(predicate)),
            )
          }
        >
          {members.map((predicate) => (
            <Checkbox key={predicate} value={predicate} className="checkbox">
              <span className="checkbox__box" aria-hidden="true" />
              <span>{texts.predicates[predicate].forward}</span>
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
    </div>
  )
}

/** Through hubs a chain passes only where that is allowed as a whole. */
const KINDS = (Object.keys(KIND_DRAW) as Kind[]).filter((kind) => !KIND_DRAW[kind].hub)

/** Through which kinds a chain may pass. */
export function KindFields({ question, onChange }: Fields) {
  const { t, texts } = useI18n()
  const on = KINDS.filter((kind) => !question.avoid.includes(kind))
  return (
    <details className="fold policy__part">
      <summary>{t('policy.kinds', { on: on.length, all: KINDS.length })}</summary>
      <CheckboxGroup
        className="policy__members policy__kinds"
        value={on}
        onChange={(names) => onChange({ avoid: KINDS.filter((kind) => !names.includes(kind)) })}
      >
        <Label>{t('policy.avoidHelp')}</Label>
        {KINDS.map((kind) => (
          <Checkbox key={kind} value={kind} className="checkbox">
            <span className="checkbox__box" aria-hidden="true" />
            <span>{texts.kinds[kind].plural}</span>
          </Checkbox>
        ))}
      </CheckboxGroup>
    </details>
  )
}
