import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { Icon, type IconName } from './icon.tsx'

/** A tool with a sign; its name is said by screen readers and shown on hover and focus, with its key. */
export function ToolButton({
  id,
  icon,
  label,
  keys,
  onPress,
  isDisabled = false,
  small = false,
}: {
  readonly id?: string
  readonly icon: IconName
  readonly label: string
  readonly keys?: string
  readonly onPress: () => void
  readonly isDisabled?: boolean
  readonly small?: boolean
}) {
  return (
    <TooltipTrigger delay={500}>
      <Button
        {...(id !== undefined && { id })}
        className={small ? 'tool tool--small' : 'tool'}
        aria-label={label}
        onPress={onPress}
        isDisabled={isDisabled}
      >
        <Icon name={icon} />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {keys !== undefined && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
