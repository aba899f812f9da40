import { Button } from 'react-aria-components'
import { useI18n } from '../i18n-context.tsx'
import { HiddenPart } from './hidden-part.tsx'
import { openIdOnMap } from '../search/open-on-map.ts'

/** Entities of the seed, by slug; the server says what they are called only when one is opened, so their names stand here. */
const SLUGS = ['sanzhar-bokaev', 'target-ai', 'national-security-committee-kz'] as const

export function Examples() {
  const { t } = useI18n()
  return (
    <div className="examples">
      <span>{t('examples.label')}</span>
      <HiddenPart>
        {SLUGS.map((slug) => (
          <Button key={slug} className="button button--small" onPress={() => openIdOnMap(slug)}>
            {t(`examples.${slug}`)}
          </Button>
        ))}
      </HiddenPart>
    </div>
  )
}
