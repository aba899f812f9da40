/** The fields of a stance. */
import type { TypeName } from '../../read-port.ts'
import type { FieldSelection, Selection } from '../../selection.ts'
import { one, plain } from './project.ts'
import { type Column, type FieldCompiler, type Fields, newVariable, type Scope } from './scope.ts'
import { entityState, known } from './clocks.ts'
import { moment, property } from './text.ts'

export const stanceFields: Fields = {
  id: property('id'),
  kind: property('kind'),
  scope: property('scope'),
  mode: property('mode'),
  date: property('date'),
  note: property('note'),
  recordedAt: moment('recordedAt'),
  counts,
  speaker: end('SPEAKER', 'Entity'),
  reportedBy,
  basis: end('BASIS', 'Entity', true),
  rejects: end('REJECTS', 'Entity', true),
  passage: end('AT', 'Passage'),
}

function end(relationship: string, type: TypeName, optional = false): FieldCompiler {
  const label = type === 'Entity' ? 'Entity' : 'Passage'
  return (scope: Scope, { selection }: { readonly selection: Selection | null }): Column =>
    one(
      scope,
      type,
      selection ?? { fields: [] },
      (parent, child) => `(${parent})-[:${relationship}]->(${child}:${label})`,
      {
        optional,
      },
    )
}

/**
 * Not when a document that it stands in, relies on or rejects is downgraded, as known at the moment. The documents are named to be
 * looked up by their ids: left to itself, the database may begin at every entity.
 */
function counts({ compilation, clocks, variable }: Scope): Column {
  const document = newVariable(compilation, 'e')
  const { step, where, state } = entityState(compilation, clocks, document)
  const ids = ['documentId', 'basisId', 'rejectsId'].map((name) => `${variable}.${name}`).join(', ')
  const named = `MATCH (${document}:Entity) USING INDEX ${document}:Entity(id) WHERE ${document}.id IN [${ids}]`
  const marked = `${state}.downgradedAt IS NOT NULL`
  const inState = step === '' ? ` AND ${marked}` : ` MATCH (${document})${step} WHERE ${marked} AND ${where}`
  return plain(`NOT EXISTS { ${named}${inState} }`)
}

/** Who does not say otherwise is relayed by the publisher of the document, else by the document: as it was known then. */
function reportedBy(scope: Scope, wanted: FieldSelection): Column {
  if (scope.clocks.knownAt === null) return end('REPORTED_BY', 'Entity')(scope, wanted)
  const { compilation, clocks, block, variable } = scope
  const [document, state] = [newVariable(compilation, 'e'), newVariable(compilation, 'v')]
  block.lines.push(
    `${scope.optional ? 'OPTIONAL ' : ''}MATCH (${document}:Entity {id: ${variable}.documentId})-[:WAS*0..1]->(${state}) WHERE ${known(clocks, state)}`,
  )
  return one(
    scope,
    'Entity',
    wanted.selection ?? { fields: [] },
    (stance, child) =>
      `(${child}:Entity {id: coalesce(${stance}.reportedById, ${state}.publisherId, ${stance}.documentId)})`,
  )
}
