/** Proves the rules of the model on the recorded graph; says who breaks which. */
import type { Offence } from '../../write-port.ts'
import { silent, type Progress } from '../../../model/progress.ts'
import type { Graph } from '../driver.ts'
import { cachedOrigins, cachedStatus } from './cached-verdicts.ts'
import { entityState } from './entity-state.ts'
import { passageHashes } from './passage-hashes.ts'
import { requiredFields } from './required-fields.ts'
import { searchWords } from './search-words.ts'
import { type CheckedOntology, cypherRule, MAX_OFFENDERS, perPredicate, type Rule } from './rule.ts'

export const RULES: readonly Rule[] = [
  requiredFields,
  cypherRule('kinds', ({ kinds }) => ({ kinds: Object.keys(kinds) })),
  entityState,
  searchWords,
  cypherRule('one-current-version'),
  cypherRule('clocks'),
  cypherRule('former-states'),
  cypherRule('revisions'),
  cypherRule('held-back'),
  cypherRule('downgraded'),
  cypherRule('claim-ends'),
  cypherRule('domain-range', (ontology) => ({
    domains: perPredicate(ontology, ({ domain }) => domain),
    ranges: perPredicate(ontology, ({ range }) => range),
  })),
  cypherRule('claim-has-stance'),
  cypherRule('claim-has-link'),
  cypherRule('link-agrees', (ontology) => ({
    types: perPredicate(ontology, ({ linkType }) => linkType),
    linkTypes: Object.values(ontology.predicates).map(({ linkType }) => linkType),
  })),
  cachedStatus,
  cachedOrigins,
  cypherRule('stance-ends'),
  cypherRule('stance-reporter'),
  cypherRule('wholesale-on'),
  cypherRule('retracted-ends'),
  cypherRule('orphans'),
  cypherRule('passage-range'),
  passageHashes,
]

export async function checkGraph(
  graph: Graph,
  ontology: CheckedOntology,
  progress: Progress = silent,
): Promise<Offence[]> {
  const offences: Offence[] = []
  for (const [index, rule] of RULES.entries()) {
    progress({ message: `Checking ${rule.name.replaceAll('-', ' ')}`, done: index, total: RULES.length })
    let told = 0
    for await (const offender of await rule.find(graph, ontology)) {
      if (++told > MAX_OFFENDERS) break
      offences.push({ rule: rule.name, ...offender })
    }
  }
  return offences
}
