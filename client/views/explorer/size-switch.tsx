import { memo } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useI18n } from '../i18n-context.tsx'
import { explorer } from './explorer.ts'
import { sizeWords } from './size-words.ts'

/** In the legend: what the size of an entity says. Nothing moves. */
export const SizeSwitch = memo(function SizeSwitch({ byLinks }: { readonly byLinks: boolean }) {
  const i18n = useI18n()
  const { t } = i18n
  return (
    <>
      <h3>{t('legend.size')}</h3>
      <ToggleButtonGroup
        className="legend__sizes"
        aria-label={t('legend.size')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[byLinks ? 'links' : 'alike']}
        onSelectionChange={(keys) => explorer.do('filter', { type: 'switchSize', byLinks: keys.has('links') })}
      >
        <ToggleButton id="alike" className="button button--small">
          {t('legend.sizeAlike')}
        </ToggleButton>
        <ToggleButton id="links" className="button button--small">
          {t('legend.sizeLinks')}
        </ToggleButton>
      </ToggleButtonGroup>
      <p className="legend__help">{sizeWords(i18n)}</p>
    </>
  )
})
