import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'

/** One of a few, as a small menu. */
export function Choice<Id extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string
  readonly value: Id
  readonly options: readonly { readonly id: Id; readonly label: string; readonly lang?: string }[]
  readonly onChange: (id: Id) => void
}) {
  return (
    <Select
      className="choice"
      aria-label={label}
      selectedKey={value}
      onSelectionChange={(key) => {
        const chosen = options.find(({ id }) => id === key)
        if (chosen) onChange(chosen.id)
      }}
    >
      <Button className="button button--quiet">
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <ListBox className="menu">
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} className="menu__item" textValue={option.label}>
              <span lang={option.lang}>{option.label}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
