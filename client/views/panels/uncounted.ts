import type { EntityRefFragment, StanceFullFragment } from '../../api/types.ts'
import { formatMoment } from '../../i18n/format.ts'
import type { Translator } from '../../i18n/translator.ts'

type Cited = Pick<EntityRefFragment, 'id' | 'name'> &
  Partial<Pick<StanceFullFragment['passage']['document'], 'downgraded'>>

/** Why a stance is shown and does not count: a line for each document that was downgraded; none where it counts. */
export function uncounted(
  { counts, passage, basis, rejects }: StanceFullFragment,
  { t, lang }: Pick<Translator, 't' | 'lang'>,
): string[] {
  if (counts) return []
  const named: readonly (Cited | null)[] = [passage.document, basis, rejects]
  const documents = [...new Map(named.flatMap((each) => (each ? [[each.id, each]] : []))).values()]
  return documents.flatMap(({ name, downgraded }) => {
    if (!downgraded) return []
    const { at, reason } = downgraded
    const said = t('stance.uncounted', { document: name, date: formatMoment(at, lang) })
    return [reason === null ? said : `${said} ${t('decision.reason', { reason })}`]
  })
}
