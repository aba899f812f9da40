import { useState } from 'react'
import { Link } from 'react-aria-components'
import { recall } from '../device.ts'
import { useI18n } from '../i18n-context.tsx'
import { mapPath } from '../routes.ts'

/** Back to the map of an earlier visit, where this device keeps one. */
export function Resume() {
  const { t } = useI18n()
  const [fragment] = useState(() => recall('map'))
  if (fragment === null) return null
  return (
    <p className="resume">
      <Link href={mapPath('details', fragment)}>{t('device.resume')}</Link>
    </p>
  )
}
