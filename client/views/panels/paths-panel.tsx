import { Button } from 'react-aria-components'
import type { AddressQuestion } from '../../state/address/view-address.ts'
import { policyOf, questionAt } from '../../state/explorer/policy.ts'
import { explorer } from '../explorer/explorer.ts'
import { useStore } from '../hooks/use-store.ts'
import { asOf } from '../navigation.ts'
import { useI18n } from '../i18n-context.tsx'
import { Icon } from '../parts/icon.tsx'
import { EndPicker } from './end-picker.tsx'
import { PathResults } from './path-results.tsx'
import { PolicyFields } from './policy-fields.tsx'

/** "How are these two connected?" */
export function PathsPanel({ question }: { readonly question: AddressQuestion }) {
  const { t } = useI18n()
  const { from, to } = question
  const dates = useStore(asOf)
  const then = questionAt(question, dates)
  const asked = [from, to].every(({ ids, kinds }) => ids.length + kinds.length > 0)
  const change = (part: Partial<AddressQuestion>) => explorer.ask({ ...question, ...part })
  return (
    <section className="paths">
      <h2>{t('paths.title')}</h2>
      <p className="paths__lead">{t('paths.lead')}</p>
      <EndPicker id="path-from" label={t('paths.from')} end={from} onChange={(next) => change({ from: next })} />
      <Button className="button button--small paths__swap" onPress={() => change({ from: to, to: from })}>
        <Icon name="swap" /> {t('paths.swap')}
      </Button>
      <EndPicker id="path-to" label={t('paths.to')} end={to} onChange={(next) => change({ to: next })} />
      <PolicyFields question={then} present={dates.knownAt === null} onChange={change} />
      {asked && policyOf(then).predicates?.length === 0 ? (
        <p role="status">
          {t('policy.noRelations')}{' '}
          <Button className="button button--small" onPress={() => change({ offPredicates: [] })}>
            {t('policy.allOn')}
          </Button>
        </p>
      ) : (
        asked && <PathResults question={question} then={then} />
      )}
    </section>
  )
}
