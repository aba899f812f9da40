import type { ClaimFilter } from '../../api/types.ts'
import { useI18n } from '../i18n-context.tsx'
import type { MessageId } from '../../i18n/translator.ts'
import { ClaimList } from './claim-list.tsx'

/** Claims of an entity that are no links: numbers, what is not known, what it says, and where it is named besides. */
export function EntitySections({ id }: { readonly id: string }) {
  const { t } = useI18n()
  const sections: readonly {
    title: MessageId
    empty: MessageId
    filter: ClaimFilter
    only?: 'values'
    open: boolean
  }[] = [
    {
      title: 'entity.numbers',
      empty: 'entity.noNumbers',
      filter: { subjects: [id], predicates: ['QUANTITY', 'AMOUNT', 'REDUCES'] },
      only: 'values',
      open: true,
    },
    {
      title: 'entity.unknown',
      empty: 'entity.noUnknown',
      filter: { subjects: [id], unknown: ['notStated', 'refused', 'secret', 'anonymous'] },
      open: true,
    },
    {
      title: 'entity.nonAnswers',
      empty: 'entity.noNonAnswers',
      filter: { entities: [id], predicates: ['DID_NOT_ANSWER', 'REFERS_TO'] },
      open: true,
    },
    { title: 'entity.says', empty: 'entity.saysNothing', filter: { speakers: [id] }, open: false },
    {
      title: 'entity.denies',
      empty: 'entity.deniesNothing',
      filter: { speakers: [id], stanceKinds: ['denies'] },
      open: false,
    },
    { title: 'entity.named', empty: 'entity.notNamed', filter: { entities: [id] }, open: false },
  ]
  return (
    <>
      {sections.map(({ title, empty, filter, only, open }) => (
        <details key={title} className="fold fold--section" open={open}>
          <summary>
            <h3>{t(title)}</h3>
          </summary>
          <ClaimList filter={filter} empty={t(empty)} valuesOnly={only === 'values'} />
        </details>
      ))}
    </>
  )
}
