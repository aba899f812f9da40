import { useState } from 'react'
import { Button } from 'react-aria-components'
import { forgetDevice } from '../device.ts'
import { useI18n } from '../i18n-context.tsx'

/** Removes what this device keeps, at once. What is on the screen stays until it is closed. */
export function ForgetDevice() {
  const { t } = useI18n()
  const [done, setDone] = useState(false)
  return (
    <p className="copy">
      <Button
        className="button"
        onPress={() => {
          forgetDevice()
          setDone(true)
        }}
      >
        {t('device.forget')}
      </Button>
      <span role="status" className="copy__state">
        {done && t('device.forgotten')}
      </span>
    </p>
  )
}
