import { useI18n } from '../i18n-context.tsx'

export const ADD_COMMAND = 'npm run cli -- documents add FILE'

/** The text is the reader's to give: how. */
export function GiveText() {
  const { t } = useI18n()
  return (
    <span className="give-text">
      {t('passage.notGiven')} <code>{ADD_COMMAND}</code>
    </span>
  )
}
