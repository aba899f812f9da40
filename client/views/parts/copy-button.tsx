import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useI18n } from '../i18n-context.tsx'

/** Copies a text; says so, and says how to go on when the browser does not let it. */
export function CopyButton({ text, label }: { readonly text: () => string; readonly label: string }) {
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
      <Button className="button" onPress={copy}>
        {label}
      </Button>
      <span role="status" className="copy__state">
        {state === 'done' && t('copy.done')}
        {state === 'refused' && t('copy.refused', { text: text() })}
      </span>
    </span>
  )
}
