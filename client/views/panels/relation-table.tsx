import { Button } from 'react-aria-components'
import type { EntityFactsQuery } from '../../api/types.ts'
import { formatCount } from '../../i18n/format.ts'
import { evidenceOf } from '../../state/graph/evidence.ts'
import { shownClaims } from '../../state/graph/selectors.ts'
import type { GraphState } from '../../state/graph/types.ts'
import { explorer } from '../explorer/explorer.ts'
import { LIMITS } from '../../state/explorer/limits.ts'
import { useI18n } from '../i18n-context.tsx'
import { evidenceLabel } from '../parts/evidence-mark.tsx'
import { relationLabel } from '../parts/relation-label.ts'

type LinkCount = NonNullable<EntityFactsQuery['entity']>['linkCounts'][number]

/** How many links there are of each relation, how they stand, how many are on the map, and a button for the next. */
export function RelationTable({
  id,
  counts,
  graph,
}: {
  readonly id: string
  readonly counts: readonly LinkCount[]
  readonly graph: GraphState | null
}) {
  const i18n = useI18n()
  const { t, lang } = i18n
  if (counts.length === 0) return <p className="panel__empty">{t('entity.noLinks')}</p>
  return (
    <table className="relations">
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('relations.relation')}</th>
          <th scope="col">{t('relations.links')}</th>
          {graph && <th scope="col">{t('relations.more')}</th>}
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => {
          const { predicate, direction, total } = count
          const shown = graph ? shownClaims(graph, id, predicate, direction) : 0
          const label = relationLabel(predicate, direction, i18n)
          const next = Math.min(LIMITS.expansion, total - shown)
          return (
            <tr key={`${predicate} ${direction}`}>
              <th scope="row" title={i18n.texts.predicates[predicate].description}>
                {label}
                <span className="relations__split">{split(count, i18n)}</span>
              </th>
              <td className="relations__count">
                {graph ? t('expand.shownOf', { shown, total }) : formatCount(total, lang)}
              </td>
              {graph && (
                <td>
                  {next > 0 ? (
                    <Button
                      className="button button--small"
                      aria-label={t('relations.showLabel', { count: next, relation: label })}
                      onPress={() =>
                        void (graph.entities.has(id)
                          ? explorer.expand({ id, predicate, direction })
                          : explorer.open(id))
                      }
                    >
                      {t('relations.show', { count: next })}
                    </Button>
                  ) : (
                    <span className="relations__all" title={t('relations.all')}>
                      <span aria-hidden="true">✓</span>
                      <span className="visually-hidden">{t('relations.all')}</span>
                    </span>
                  )}
                </td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Only what is no plain fact: "2 disputed, 1 planned". */
function split({ split: parts }: LinkCount, i18n: Parameters<typeof evidenceLabel>[1]): string {
  const words = new Map<string, number>()
  for (const { status, modality, count } of parts) {
    const evidence = evidenceOf({ status, modality, inferred: false })
    if (evidence !== 'asserted') {
      const label = evidenceLabel(evidence, i18n)
      words.set(label, (words.get(label) ?? 0) + count)
    }
  }
  return [...words].map(([label, count]) => `${count} ${label}`).join(', ')
}
