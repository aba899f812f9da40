import { memo } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading, ToggleButton } from 'react-aria-components'
import type { Kind, Predicate } from '../../api/types.ts'
import { GROUP_DRAW, PREDICATE_DRAW } from '../../graph/generated/draw.ts'
import type { Group } from '../../i18n/generated/ontology.ts'
import { EVIDENCE, type Evidence } from '../../state/graph/evidence.ts'
import { legendCounts } from '../../state/graph/selectors.ts'
import type { GraphState } from '../../state/graph/types.ts'
import { useI18n } from '../i18n-context.tsx'
import { evidenceHelp, evidenceLabel, LineSample } from '../parts/evidence-mark.tsx'
import { KindMark } from '../parts/kind-mark.tsx'
import { explorer } from './explorer.ts'
import { SizeSwitch } from './size-switch.tsx'

/** What is on the map, by kind, relation and evidence. Its lines are switches: what is off is out of sight, and counted. */
export const Legend = memo(function Legend({ graph }: { readonly graph: GraphState }) {
  const i18n = useI18n()
  const { t, texts } = i18n
  if (graph.entities.size === 0) return null
  const { kinds, predicates, evidence } = legendCounts(graph)
  const groups = new Map<Group, [keyof typeof PREDICATE_DRAW, number][]>()
  for (const [predicate, count] of predicates) {
    const { group } = PREDICATE_DRAW[predicate]
    groups.set(group, [...(groups.get(group) ?? []), [predicate, count]])
  }
  return (
    <Disclosure className="legend" defaultExpanded={matchMedia('(min-width: 1500px)').matches}>
      <Heading className="legend__heading" level={2}>
        <Button slot="trigger" className="legend__toggle">
          {t('legend.label')}
        </Button>
      </Heading>
      <DisclosurePanel className="legend__panel">
        <h3>{t('legend.kinds')}</h3>
        <ul>
          {[...kinds].map(([kind, count]) => (
            <li key={kind}>
              <KindSwitch kind={kind} count={count} on={!graph.offKinds.has(kind)} />
            </li>
          ))}
        </ul>
        <SizeSwitch byLinks={graph.sizeByLinks} />
        <h3>{t('legend.evidence')}</h3>
        <ul className="legend__evidence">
          {EVIDENCE.map((one) => (
            <li key={one}>
              <EvidenceSwitch evidence={one} count={evidence.get(one) ?? 0} on={!graph.offEvidence.has(one)} />
              <p className="legend__help">{evidenceHelp(one, i18n)}</p>
            </li>
          ))}
        </ul>
        <p className="legend__note">{t('legend.note')}</p>
        <h3>{t('legend.relations')}</h3>
        <ul>
          {[...groups].map(([group, members]) => (
            <li key={group}>
              <span className="legend__group">
                <GroupLine group={group} />
                {texts.groups[group]}
              </span>
              <ul>
                {members.map(([predicate, count]) => (
                  <li key={predicate}>
                    <PredicateSwitch predicate={predicate} count={count} on={!graph.offPredicates.has(predicate)} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  )
})

interface Switch {
  readonly count: number
  readonly on: boolean
}

/** One that says what it said is not drawn anew: all of them together take longer than the map. */
const KindSwitch = memo(function KindSwitch({ kind, count, on }: Switch & { readonly kind: Kind }) {
  const { texts } = useI18n()
  return (
    <ToggleButton
      className="legend__switch"
      isSelected={on}
      onChange={(next) => explorer.do('filter', { type: 'switchKinds', kinds: [kind], off: !next })}
    >
      <KindMark kind={kind} size={18} />
      <span>{texts.kinds[kind].plural}</span>
      <span className="count">{count}</span>
    </ToggleButton>
  )
})

const EvidenceSwitch = memo(function EvidenceSwitch({ evidence, count, on }: Switch & { readonly evidence: Evidence }) {
  const i18n = useI18n()
  return (
    <ToggleButton
      className="legend__switch"
      isDisabled={count === 0}
      isSelected={on}
      onChange={(next) => explorer.do('filter', { type: 'switchEvidence', evidence: [evidence], off: !next })}
    >
      <LineSample evidence={evidence} />
      <span>{evidenceLabel(evidence, i18n)}</span>
      <span className="count">{count}</span>
    </ToggleButton>
  )
})

const PredicateSwitch = memo(function PredicateSwitch({
  predicate,
  count,
  on,
}: Switch & { readonly predicate: Predicate }) {
  const { texts } = useI18n()
  return (
    <ToggleButton
      className="legend__switch"
      isSelected={on}
      onChange={(next) => explorer.do('filter', { type: 'switchPredicates', predicates: [predicate], off: !next })}
    >
      <span>{texts.predicates[predicate].forward}</span>
      <span className="count">{count}</span>
    </ToggleButton>
  )
})

function GroupLine({ group }: { readonly group: Group }) {
  const { color } = GROUP_DRAW[group]
  return (
    <svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true">
      {(['light', 'dark'] as const).map((mode) => (
        <path key={mode} className={`only-${mode}`} d="M0 4h22" stroke={color[mode]} strokeWidth="3" />
      ))}
    </svg>
  )
}
