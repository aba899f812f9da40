import { useState } from 'react'
import { Button } from 'react-aria-components'
import { formatPartialDate } from '../../i18n/format.ts'
import { playOf } from '../../state/explorer/with-play.ts'
import { focusPlay } from '../focus.ts'
import { useCalm } from '../hooks/use-calm.ts'
import { useStore } from '../hooks/use-store.ts'
import { useI18n } from '../i18n-context.tsx'
import { Icon } from '../parts/icon.tsx'
import { explorer } from './explorer.ts'

/** Lets the map walk through time; the dialog that it stands in closes, so that the map is seen. What keeps it from walking is said. */
export function PlayStart() {
  const { t, lang } = useI18n()
  const calm = useCalm()
  const [now] = useState(() => new Date())
  const { history } = useStore(explorer.store)
  const [first] = playOf(history.graph, now)
  const help = calm
    ? t('play.calm')
    : first === undefined
      ? t('play.nothing')
      : t('play.help', { date: formatPartialDate(first, lang) })
  return (
    <div>
      <Button
        slot="close"
        className="button"
        isDisabled={calm || first === undefined}
        onPress={() => {
          void explorer.play()
          focusPlay()
        }}
      >
        <Icon name="play" /> {t('play.start')}
      </Button>
      <p className="checkbox__help">{help}</p>
    </div>
  )
}
