import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import { ALLOWANCES, type AddressQuestion } from '../../state/address/view-address.ts'
import { avoiding, conditionCount, MOST_HOPS, MOST_ORIGINS, passing } from '../../state/explorer/policy.ts'
import { useI18n } from '../i18n-context.tsx'
import { DateField } from '../parts/date-field.tsx'
import { NO_END } from '../../state/explorer/state.ts'
import { Choice } from '../parts/choice.tsx'
import { EndPicker } from './end-picker.tsx'
import { KindFields, RelationFields } from './relation-fields.tsx'

const ORIGINS = Array.from({ length: MOST_ORIGINS + 1 }, (_, at) => String(at))
const HOPS = Array.from({ length: MOST_HOPS }, (_, at) => String(at + 1))

/** What a chain may use beyond facts that somebody asserts, and what it may not. */
export function PolicyFields({
  question,
  present,
  onChange,
}: {
  readonly question: AddressQuestion
  /** Whether the map looks at what is known now. */
  readonly present: boolean
  readonly onChange: (part: Partial<AddressQuestion>) => void
}) {
  const { t } = useI18n()
  return (
    <details className="fold policy">
      <summary>{t('policy.label', { count: conditionCount(question) })}</summary>
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
      {(['undisputed', 'along'] as const).map((name) => (
        <Checkbox
          key={name}
          className="checkbox"
          isSelected={question[name]}
          onChange={(on) => onChange({ [name]: on })}
        >
          <span className="checkbox__box" aria-hidden="true" />
          <span>
            {t(`policy.${name}`)}
            <span className="checkbox__help">{t(`policy.${name}Help`)}</span>
          </span>
        </Checkbox>
      ))}
      <RelationFields question={question} onChange={onChange} />
      <KindFields question={question} onChange={onChange} />
      <EndPicker
        id="path-avoid"
        label={t('policy.avoidIds')}
        end={{ ...NO_END, ids: question.avoidIds }}
        kinds={false}
        onChange={({ ids }) => onChange(avoiding(question, ids))}
      />
      <EndPicker
        id="path-via"
        label={t('policy.viaIds')}
        end={{ ...NO_END, ids: question.viaIds }}
        kinds={false}
        onChange={({ ids }) => onChange(passing(question, ids))}
      />
      <div className="policy__hops">
        <Choice
          label={t('policy.hops')}
          value={String(question.maxHops)}
          options={HOPS.map((id) => ({ id, label: t('policy.upTo', { hops: Number(id) }) }))}
          onChange={(hops) => onChange({ maxHops: Number(hops) })}
        />
        <Choice
          label={t('policy.minOrigins')}
          value={String(question.minOrigins)}
          options={ORIGINS.map((id) => ({ id, label: t('policy.originsFrom', { count: Number(id) }) }))}
          onChange={(least) => onChange({ minOrigins: Number(least) })}
        />
      </div>
      <div className="policy__dates">
        <DateField
          label={t('policy.validAt')}
          help={t('policy.validAtHelp')}
          form="partial"
          value={question.validAt}
          onChange={(validAt) => onChange({ validAt })}
        />
        <DateField
          label={t('policy.knownAt')}
          help={t('policy.knownAtHelp')}
          form="day"
          value={question.knownAt}
          // What a voice is worth without another is known for the present only.
          onChange={(knownAt) => onChange({ knownAt, ...(knownAt !== null && { setAside: [] }) })}
        />
      </div>
      {present ? (
        <EndPicker
          id="path-aside"
          label={t('policy.setAside')}
          end={{ ...NO_END, ids: question.setAside }}
          kinds={false}
          onChange={({ ids }) => onChange({ setAside: ids, ...(ids.length > 0 && { knownAt: null }) })}
        />
      ) : (
        <p className="checkbox__help">{t('policy.setAsidePresent')}</p>
      )}
    </details>
  )
}
