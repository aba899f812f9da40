import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useShownHere } from '../hooks/use-shown-here.ts'
import { useI18n } from '../i18n-context.tsx'

/** What says nothing without names: while they are hidden it is hidden whole, until the reader asks for it in this place. */
export function HiddenPart({ children }: { readonly children: ReactNode }) {
  const { hidden, ask, shown } = useShownHere()
  if (hidden) return <HiddenLine onShow={() => ask(true)} />
  return (
    <div className="shown-part" ref={shown}>
      {children}
    </div>
  )
}

/** Says that names are hidden here too, and shows them here alone. */
export function HiddenLine({ onShow }: { readonly onShow: () => void }) {
  const { t } = useI18n()
  return (
    <p className="hidden-names">
      {t('names.part')}{' '}
      <Button className="button button--small" onPress={onShow}>
        {t('names.showPart')}
      </Button>
    </p>
  )
}
