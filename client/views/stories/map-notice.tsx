import type { Notice } from '../../state/explorer/state.ts'
import { noticeText } from '../explorer/notice-text.ts'
import { useI18n } from '../i18n-context.tsx'

/** Says by the map of a step what is missing on it, in the words of the explorer. */
export function MapNotice({ notice }: { readonly notice: Notice | null }) {
  const { t } = useI18n()
  return (
    <p className="story__notice" role="status">
      {notice && noticeText(notice, t)}
    </p>
  )
}
