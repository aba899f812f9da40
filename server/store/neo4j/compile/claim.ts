/** The fields of a claim. */
import { type FieldSelection, type Selection, within } from '../../selection.ts'
import { along, known, settled, standsOn } from './clocks.ts'
import { collect, one, plain, project, split, tooDeep } from './project.ts'
import { type Column, type Fields, newVariable, scopeOn, type Scope } from './scope.ts'
import { moment, property, textField } from './text.ts'

export const claimFields: Fields = {
  id: property('id'),
  predicate: property('predicate'),
  subject: (scope, { selection }) => end(scope, 'SUBJECT', selection),
  object: (scope, { selection }) => end(scope, 'OBJECT', selection),
  value: property('value'),
  unit: property('unit'),
  comparator: property('comparator'),
  unknown: property('unknown'),
  summary: textField('summary'),
  note: property('note'),
  status: (scope) => plain(settled(scope.compilation, scope.clocks, scope.variable, 'status')),
  modality: property('modality'),
  inferred: property('inferred'),
  validFrom: property('validFrom'),
  validTo: property('validTo'),
  dateInferred: property('dateInferred'),
  origins: (scope) => plain(settled(scope.compilation, scope.clocks, scope.variable, 'origins')),
  version: property('version'),
  recordedAt: moment('recordedAt'),
  qualifiers: (scope, wanted) => (tooDeep(scope) ? split(scope, 'Claim', wanted) : qualifiers(scope, wanted)),
  contradicts: (scope, wanted) => (tooDeep(scope) ? split(scope, 'Claim', wanted) : contradicts(scope, wanted)),
  stances: (scope, wanted) => (tooDeep(scope) ? split(scope, 'Claim', wanted) : stances(scope, wanted)),
}

function end(scope: Scope, relationship: 'SUBJECT' | 'OBJECT', selection: Selection | null): Column {
  return one(
    scope,
    'Entity',
    selection ?? { fields: [] },
    (parent, child) => `(${parent})-[:${relationship}]->(${child}:Entity)`,
    { optional: relationship === 'OBJECT' },
  )
}

function stances(scope: Scope, { selection }: FieldSelection): Column {
  return collect(scope, (inner) => {
    const stance = newVariable(scope.compilation, 's')
    const on = standsOn(scope.clocks, () => newVariable(scope.compilation, 'o'))
    inner.block.lines.push(
      `MATCH (${scope.variable})<-[${on.types}]-(${stance}:Stance) WHERE ${[known(scope.clocks, stance), ...on.where].join(' AND ')}`,
    )
    const { cypher, decode } = project('Stance', scopeOn(inner, stance), selection ?? { fields: [] })
    return { cypher, decode, order: `${stance}.scope, ${stance}.id` }
  })
}

function contradicts(scope: Scope, { selection }: FieldSelection): Column {
  return collect(scope, (inner) => {
    const rival = newVariable(scope.compilation, 'c')
    inner.block.lines.push(
      `MATCH (${scope.variable})-[:CONTRADICTS]-(${rival}:Claim) WHERE ${known(scope.clocks, rival)}`,
      `WITH DISTINCT ${along(scope.clocks, rival)}`,
    )
    const { cypher, decode } = project('Claim', scopeOn(inner, rival), selection ?? { fields: [] })
    return { cypher, decode, order: `${rival}.id` }
  })
}

function qualifiers(scope: Scope, { selection }: FieldSelection): Column {
  return collect(scope, (inner) => {
    const qualifier = newVariable(scope.compilation, 'q')
    inner.block.lines.push(`MATCH (${scope.variable})-[:QUALIFIER]->(${qualifier}:Qualifier)`)
    const at = scopeOn(inner, qualifier)
    const entity = one(
      at,
      'Entity',
      within(selection, 'entity'),
      (parent, child) => `(${parent})-[:IS]->(${child}:Entity)`,
      {
        optional: true,
      },
    )
    const claim = qualifierClaim(at, selection)
    return {
      cypher: `[${qualifier}.key, ${qualifier}.value, ${entity.cypher}, ${claim.cypher}]`,
      decode: (raw, sink) => {
        const [key, value, entityRow, claimRow] = raw as unknown[]
        return {
          key,
          value: value ?? null,
          entity: entity.decode(entityRow, sink),
          claim: claim.decode(claimRow, sink),
        }
      },
      order: `${qualifier}.ordinal`,
    }
  })
}

/** A qualifier names a claim by its id, so that it follows the claim through its versions. */
function qualifierClaim(scope: Scope, selection: Selection | null): Column {
  const wanted = within(selection, 'claim')
  if (wanted.fields.length === 0) return plain('null')
  return one(scope, 'Claim', wanted, (_, child) => `(${child}:Claim)`, {
    optional: true,
    where: (child) => `${child}.id = ${scope.variable}.claim AND ${known(scope.clocks, child)}`,
  })
}
