import { useState } from 'react'
import { Button } from 'react-aria-components'
import { forgetDevice } from '../device.ts'
import { useI18n } from '../i18n-context.tsx'

/** Removes what this device keeps, at once, and what the open windows hold of it: the map, the notes, the own story. */
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
