/** Where a statement starts: objects by id, or a page of a list. */
import type { ClaimFilter, Root, TypeName } from '../../read-port.ts'
import { decodeCursor } from '../../connection.ts'
import { type Block, type Compilation, newVariable, parameter } from './scope.ts'
import { current } from './text.ts'

export interface Start {
  readonly type: TypeName
  readonly variable: string
  /** What identifies a row: the id or slug asked for, or the sort key of a page. */
  readonly key: string[]
}

/** Pushes the lines that bind the objects of a root. */
export function start(compilation: Compilation, block: Block, root: Root): Start {
  switch (root.from) {
    case 'ids': {
      const variable = newVariable(compilation, root.type.charAt(0).toLowerCase())
      block.lines.push(
        `UNWIND ${parameter(compilation, root.ids)} AS wanted`,
        `MATCH (${variable}:${root.type} {id: wanted}) WHERE ${current(variable)}`,
      )
      return { type: root.type, variable, key: [`${variable}.id`] }
    }
    case 'slugs': {
      const variable = newVariable(compilation, 'e')
      block.lines.push(
        `UNWIND ${parameter(compilation, root.slugs)} AS wanted`,
        `MATCH (${variable}:Entity {slug: wanted}) WHERE ${current(variable)}`,
      )
      return { type: 'Entity', variable, key: [`${variable}.slug`] }
    }
    case 'entities':
      return entityList(compilation, block, root)
    case 'claims':
      return claimList(compilation, block, root)
  }
}

function entityList(compilation: Compilation, block: Block, root: Root & { from: 'entities' }): Start {
  const variable = newVariable(compilation, 'e')
  const after = decodeCursor(root.after, 2)
  const conditions = [current(variable)]
  if (root.kinds?.length === 1) conditions.push(`${variable}.kind = ${parameter(compilation, root.kinds[0])}`)
  else if (root.kinds) conditions.push(`${variable}.kind IN ${parameter(compilation, root.kinds)}`)
  if (root.read === true) conditions.push(`EXISTS { (${variable})<-[:IN]-(:Passage) }`)
  if (root.read === false) conditions.push(`NOT EXISTS { (${variable})<-[:IN]-(:Passage) }`)
  conditions.push(after ? `${variable}.slug > ${parameter(compilation, after[0])}` : `${variable}.slug IS NOT NULL`)
  // With one kind the order is that of the index (kind, slug), else that of (slug).
  const order = root.kinds?.length === 1 ? `${variable}.kind, ${variable}.slug` : `${variable}.slug`
  block.lines.push(
    `MATCH (${variable}:Entity) WHERE ${conditions.join(' AND ')}`,
    `WITH ${variable} ORDER BY ${order} LIMIT ${parameter(compilation, root.first + 1)}`,
  )
  return { type: 'Entity', variable, key: [`${variable}.slug`, `${variable}.id`] }
}

function claimList(compilation: Compilation, block: Block, root: Root & { from: 'claims' }): Start {
  const variable = newVariable(compilation, 'c')
  const after = decodeCursor(root.after, 1)
  const conditions = [
    current(variable),
    after ? `${variable}.id > ${parameter(compilation, after[0])}` : `${variable}.id IS NOT NULL`,
    ...filterConditions(compilation, variable, root.filter),
  ]
  block.lines.push(
    `MATCH (${variable}:Claim) WHERE ${conditions.join(' AND ')}`,
    `WITH ${variable} ORDER BY ${variable}.id LIMIT ${parameter(compilation, root.first + 1)}`,
  )
  return { type: 'Claim', variable, key: [`${variable}.id`] }
}

function filterConditions(compilation: Compilation, claim: string, filter: ClaimFilter): string[] {
  const conditions: string[] = []
  const oneOf = (property: string, values: readonly unknown[] | null | undefined) => {
    if (values) conditions.push(`${claim}.${property} IN ${parameter(compilation, values)}`)
  }
  oneOf('subjectId', filter.subjects)
  oneOf('objectId', filter.objects)
  oneOf('predicate', filter.predicates)
  oneOf('status', filter.statuses)
  oneOf('modality', filter.modalities)
  oneOf('unknown', filter.unknown)
  oneOf('unit', filter.units)
  if (typeof filter.inferred === 'boolean')
    conditions.push(`${claim}.inferred = ${parameter(compilation, filter.inferred)}`)
  if (filter.entities) {
    const ids = parameter(compilation, filter.entities)
    conditions.push(
      `(${claim}.subjectId IN ${ids} OR ${claim}.objectId IN ${ids} OR EXISTS { (${claim})-[:QUALIFIER]->()-[:IS]->(about:Entity) WHERE about.id IN ${ids} })`,
    )
  }
  if (filter.speakers || filter.stanceKinds) {
    const inner = ['held.retractedAt IS NULL']
    if (filter.speakers) inner.push(`speaker.id IN ${parameter(compilation, filter.speakers)}`)
    if (filter.stanceKinds) inner.push(`held.kind IN ${parameter(compilation, filter.stanceKinds)}`)
    conditions.push(
      `EXISTS { (${claim})<-[:ON]-(held:Stance)-[:SPEAKER]->(speaker:Entity) WHERE ${inner.join(' AND ')} }`,
    )
  }
  if (filter.documents) {
    const ids = parameter(compilation, filter.documents)
    conditions.push(
      `EXISTS { (${claim})<-[:ON]-(cited:Stance)-[:AT]->(place:Passage) WHERE cited.retractedAt IS NULL AND place.documentId IN ${ids} }`,
    )
  }
  return conditions
}
