import { SHORTCUTS } from '../../state/keyboard/shortcuts.ts'
import { useI18n } from '../i18n-context.tsx'

/** Every key of the map, from the list that the map itself listens to. */
export function ShortcutList() {
  const { t } = useI18n()
  const keysOf = new Map<string, string[]>()
  for (const { intent, keys } of SHORTCUTS) keysOf.set(intent, [...(keysOf.get(intent) ?? []), keys])
  return (
    <dl className="shortcuts">
      {[...keysOf].map(([intent, keys]) => (
        <div key={intent}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{t(`key.${intent as (typeof SHORTCUTS)[number]['intent']}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
