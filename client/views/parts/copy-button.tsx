import { useState } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { useI18n } from '../i18n-context.tsx'
import { Icon } from './icon.tsx'

/** Copies a text; says so, and says how to go on when the browser does not let it. */
export function CopyButton({
  text,
  label,
  tool = false,
}: {
  readonly text: () => string
  readonly label: string
  /** Among tools, where there may be room for its sign only. */
  readonly tool?: boolean
}) {
  const { t } = useI18n()
  const [state, setState] = useState<'idle' | 'done' | 'refused'>('idle')
  const copy = () => {
    navigator.clipboard.writeText(text()).then(
      () => setState('done'),
      () => setState('refused'),
    )
    setTimeout(() => setState('idle'), 4000)
  }
  return (
    <span className="copy">
      {tool ? (
        <TooltipTrigger delay={500}>
          <Button className="button" onPress={copy}>
            <Icon name="link" /> <span className="button__word">{label}</span>
          </Button>
          <Tooltip className="tooltip" offset={6}>
            {label}
          </Tooltip>
        </TooltipTrigger>
      ) : (
        <Button className="button" onPress={copy}>
          {label}
        </Button>
      )}
      <span role="status" className="copy__state">
        {state === 'done' && t('copy.done')}
        {state === 'refused' && t('copy.refused', { text: text() })}
      </span>
    </span>
  )
}
