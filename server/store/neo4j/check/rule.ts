/** One rule of the model that Community edition cannot enforce, and how its offenders are found. */
import type { KindDef, PredicateDef } from '../../../model/ontology/types.ts'
import { cypher } from '../cypher-text.ts'
import type { Graph } from '../driver.ts'
import { read, type Row } from '../run-query.ts'

/** What `check` needs to know of the ontology. */
export interface CheckedOntology {
  readonly kinds: Readonly<Record<string, Pick<KindDef, 'id'>>>
  readonly predicates: Readonly<Record<string, Pick<PredicateDef, 'id' | 'linkType' | 'domain' | 'range'>>>
}

export interface Offender {
  readonly id: string
  readonly message: string
}

export interface Rule {
  readonly name: string
  find(graph: Graph, ontology: CheckedOntology): Promise<Offender[]> | AsyncIterable<Offender>
}

/** Offenders told of one rule: whoever has more has one cause to look for. */
export const MAX_OFFENDERS = 1_000
export const CHECK_TIMEOUT_MS = 600_000

/** A rule whose offenders one statement finds: `cypher/check/<name>.cypher`, with the columns id and message. */
export function cypherRule(name: string, parametersOf: (ontology: CheckedOntology) => Row = () => ({})): Rule {
  const text = cypher(`check/${name}`)
  return {
    name,
    find: (graph, ontology) =>
      read<Offender>(graph, {
        text,
        parameters: { limit: MAX_OFFENDERS, ...parametersOf(ontology) },
        timeoutMs: CHECK_TIMEOUT_MS,
      }),
  }
}

/** One value per predicate. */
export function perPredicate<T>(
  { predicates }: CheckedOntology,
  valueOf: (predicate: CheckedOntology['predicates'][string]) => T,
): Record<string, T> {
  return Object.fromEntries(Object.values(predicates).map((predicate) => [predicate.id, valueOf(predicate)]))
}
