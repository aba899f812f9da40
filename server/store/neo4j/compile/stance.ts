/** The fields of a stance. */
import type { TypeName } from '../../read-port.ts'
import type { Selection } from '../../selection.ts'
import { one } from './project.ts'
import type { Column, FieldCompiler, Fields, Scope } from './scope.ts'
import { moment, property } from './text.ts'

export const stanceFields: Fields = {
  id: property('id'),
  kind: property('kind'),
  scope: property('scope'),
  mode: property('mode'),
  date: property('date'),
  note: property('note'),
  recordedAt: moment('recordedAt'),
  speaker: end('SPEAKER', 'Entity'),
  reportedBy: end('REPORTED_BY', 'Entity'),
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
