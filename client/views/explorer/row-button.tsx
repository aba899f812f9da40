import type { ComponentProps, KeyboardEvent, SyntheticEvent } from 'react'

/**
 * A button in a row of the list. React Aria draws every row of the page anew when one of them is chosen, so that a hundred of
 * its buttons and menus would take the time that choosing may take: this is the browser's own. What it hears the row does not.
 */
export function RowButton({
  onPress,
  ...props
}: Omit<ComponentProps<'button'>, 'onClick'> & { readonly onPress: (button: HTMLElement) => void }) {
  return (
    <button
      type="button"
      {...props}
      onPointerDown={stop}
      onKeyDown={stopPress}
      onKeyUp={stopPress}
      onClick={(event) => {
        event.stopPropagation()
        onPress(event.currentTarget)
      }}
    />
  )
}

const stop = (event: SyntheticEvent) => event.stopPropagation()

/** Arrows go on to the list. */
function stopPress(event: KeyboardEvent): void {
  if (event.key === 'Enter' || event.key === ' ') event.stopPropagation()
}
