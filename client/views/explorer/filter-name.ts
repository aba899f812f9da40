import { formatPartialDate } from '../../i18n/format.ts'
import type { Translator } from '../../i18n/translator.ts'
import type { Filter } from '../../state/graph/filters.ts'
import { evidenceLabel } from '../parts/evidence-mark.tsx'

/** A filter in words. */
export function filterName(filter: Filter, i18n: Translator): string {
  const { t, texts } = i18n
  switch (filter.type) {
    case 'hand':
      return t('filters.hand')
    case 'groups':
      return t('filters.groups')
    case 'undated':
      return t('filters.undated')
    case 'between': {
      const [from, to] = [filter.between.from, filter.between.to].map((month) => formatPartialDate(month, i18n.lang))
      return t('filters.between', { from: from ?? '', to: to ?? '' })
    }
    case 'kind':
      return texts.kinds[filter.kind].plural
    case 'predicate':
      return texts.predicates[filter.predicate].forward
    case 'evidence':
      return evidenceLabel(filter.evidence, i18n)
  }
}
