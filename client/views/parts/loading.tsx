import { useI18n } from '../i18n-context.tsx'

/** Shown while something is on its way; it appears after a moment only, by its style. */
export function Loading({ label }: { readonly label?: string }) {
  const { t } = useI18n()
  return (
    <p className="loading" role="status">
      <span className="loading__dots" aria-hidden="true" />
      {label ?? t('state.loading')}
    </p>
  )
}
