import type { ComponentProps } from 'react'

/** A button in a row of the list: arrows lead to it from the row, Tab goes past it. What it hears as a press the row does not. */
export function RowButton({
  onPress,
  ...props
}: Omit<ComponentProps<'button'>, 'onClick'> & { readonly onPress: (button: HTMLElement) => void }) {
  return (
    <button
      type="button"
      tabIndex={-1}
      {...props}
      onClick={(event) => {
        event.stopPropagation()
        onPress(event.currentTarget)
      }}
    />
  )
}
