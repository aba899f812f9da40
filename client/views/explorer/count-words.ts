import type { Translate } from '../../i18n/translator.ts'
import type { OutlineCounts } from '../../state/graph/outline-counts.ts'

/** What the list holds: where a row stands for a group, what it would hold without it too. */
export function countWords({ groups, entities, links, opened }: OutlineCounts, t: Translate): string {
  const counts = t('twin.counts', { entities, links })
  return groups === 0 ? counts : t('twin.grouped', { groups, counts, opened: t('twin.counts', { ...opened }) })
}
