import { useI18n } from '../i18n-context.tsx'
import { Icon } from './icon.tsx'

/** A sign that the reader wrote a note, which the mouse, a screen reader and paper get in full. */
export function NoteMark({ text }: { readonly text: string }) {
  const { t } = useI18n()
  return (
    <span className="noted" title={text}>
      <Icon name="note" />
      <span className="visually-hidden">{t('note.said', { text })}</span>
    </span>
  )
}
