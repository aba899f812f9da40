import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import { ALLOWANCES, type AddressQuestion } from '../../state/address/view-address.ts'
import { MOST_HOPS } from '../../state/explorer/policy.ts'
import { useI18n } from '../i18n-context.tsx'
import { Choice } from '../parts/choice.tsx'

const HOPS = Array.from({ length: MOST_HOPS }, (_, at) => String(at + 1))

/** What a path may use beyond facts that somebody asserts. */
export function PolicyFields({
  question,
  onChange,
}: {
  readonly question: AddressQuestion
  readonly onChange: (part: Partial<AddressQuestion>) => void
}) {
  const { t } = useI18n()
  return (
    <details className="fold policy">
      <summary>{t('policy.label', { count: question.allow.length })}</summary>
      <p className="policy__default">{t('policy.default')}</p>
      <CheckboxGroup
        className="policy__allow"
        value={[...question.allow]}
        onChange={(names) => onChange({ allow: ALLOWANCES.filter((name) => names.includes(name)) })}
      >
        <Label>{t('policy.also')}</Label>
        {ALLOWANCES.map((name) => (
          <Checkbox key={name} value={name} className="checkbox">
            <span className="checkbox__box" aria-hidden="true" />
            <span>
              {t(`policy.${name}`)}
              <span className="checkbox__help">{t(`policy.${name}Help`)}</span>
            </span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      <div className="policy__hops">
        <Choice
          label={t('policy.hops')}
          value={String(question.maxHops)}
          options={HOPS.map((id) => ({ id, label: t('policy.upTo', { hops: Number(id) }) }))}
          onChange={(hops) => onChange({ maxHops: Number(hops) })}
        />
      </div>
    </details>
  )
}
