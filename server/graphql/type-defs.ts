/**
 * The SDL as one document: the modules, the enums of the ontology, and an object type for each kind of entity, which has
 * the fields of `interface Entity` and whatever its module adds to it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import {
  type DocumentNode,
  type FieldDefinitionNode,
  Kind as NodeKind,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  concatAST,
  parse,
} from 'graphql'
import { KINDS } from '../model/ontology/generated/ontology.ts'

const MODULES = new URL('modules/', import.meta.url)

/** The node of a kind in the ontology's constants. */
interface KindFacts {
  readonly id: string
  readonly description: string
}

export function typeDefs(kinds: readonly KindFacts[] = kindFacts()): DocumentNode {
  const files = readdirSync(MODULES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
  const modules = concatAST(
    files.map((name) =>
      parse(readFileSync(new URL(name.replaceAll('\\', '/'), MODULES), 'utf8'), { noLocation: true }),
    ),
  )
  const entity = modules.definitions.find(
    (node): node is InterfaceTypeDefinitionNode =>
      node.kind === NodeKind.INTERFACE_TYPE_DEFINITION && node.name.value === 'Entity',
  )
  if (!entity) throw new Error('no interface Entity in the modules')
  return {
    kind: NodeKind.DOCUMENT,
    definitions: [...modules.definitions, ...kinds.map((kind) => objectType(kind, entity.fields ?? []))],
  }
}

function objectType({ id, description }: KindFacts, fields: readonly FieldDefinitionNode[]): ObjectTypeDefinitionNode {
  const named = (value: string) => ({ kind: NodeKind.NAMED_TYPE, name: { kind: NodeKind.NAME, value } }) as const
  return {
    kind: NodeKind.OBJECT_TYPE_DEFINITION,
    name: { kind: NodeKind.NAME, value: id },
    description: { kind: NodeKind.STRING, value: description },
    interfaces: [named('Entity'), named('Node')],
    fields,
  }
}

function kindFacts(): KindFacts[] {
  return Object.values(KINDS).map(({ id, description }) => ({ id, description: description.en }))
}
