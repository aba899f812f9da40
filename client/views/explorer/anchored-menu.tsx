import { type ReactNode, useRef } from 'react'
import { Popover } from 'react-aria-components'
import type { Point } from '../../state/graph/types.ts'

/** A menu at a place of the canvas. */
export function AnchoredMenu({
  at,
  label,
  onClose,
  children,
}: {
  readonly at: Point
  /** The popover is a dialog to assistive technology, and a dialog has a name. */
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const anchor = useRef<HTMLSpanElement | null>(null)
  return (
    <>
      <span
        ref={(element) => {
          anchor.current = element
          if (element) Object.assign(element.style, { left: `${at.x}px`, top: `${at.y}px` })
        }}
        className="menu-anchor"
      />
      <Popover
        className="popover"
        aria-label={label}
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        offset={14}
        onOpenChange={(open) => !open && onClose()}
      >
        {children}
      </Popover>
    </>
  )
}
