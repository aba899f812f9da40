import { expect, it } from 'vitest'
import { PREDICATE_IDS, PREDICATES } from '../../../server/model/ontology/generated/ontology.ts'
import { admittedPredicates, DEFAULT_POLICY, type PathPolicy } from '../../../server/model/paths/policy.ts'
import { relaxations } from '../../../server/model/paths/relaxations.ts'

const lifted = (policy: Partial<PathPolicy>) =>
  new Map(relaxations({ ...DEFAULT_POLICY, ...policy }).map((each) => [each.field, each.policy]))
const context = PREDICATE_IDS.filter((id) => PREDICATES[id].object !== 'value' && PREDICATES[id].role !== 'tie')

it('context is tried beside predicates that are named, and alone where none is', () => {
  expect(lifted({}).get('context')).toMatchObject({ predicates: null, context: true })
  const named = lifted({ predicates: ['supplies'] })
  expect(named.get('predicates')).toMatchObject({ predicates: null, context: false })
  expect([...admittedPredicates(named.get('context')!)].sort()).toEqual(['supplies', ...context].sort())
})

it('is not tried where it is allowed, or where all of it is named', () => {
  expect(lifted({ context: true }).has('context')).toBe(false)
  expect(lifted({ context: true, predicates: ['supplies'] }).has('context')).toBe(false)
  expect(lifted({ predicates: context }).has('context')).toBe(false)
})
