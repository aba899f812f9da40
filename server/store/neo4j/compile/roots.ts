/** Where a statement starts: objects by id, or a page of a list. */
import type { ClaimFilter, Root, TypeName } from '../../read-port.ts'
import { decodeCursor } from '../../connection.ts'
import { entityState, known, settled, standsOn, valid } from './clocks.ts'
import { type Block, type Compilation, type CompiledClocks, newVariable, parameter } from './scope.ts'

export interface Start {
  readonly type: TypeName
  readonly variable: string
  /** The variable that stored fields are read from. */
  readonly state: string
  readonly clocks: CompiledClocks
  /** What identifies a row: the id or slug asked for, or the sort key of a page. */
  readonly key: string[]
}

/** Pushes the lines that bind the objects of a root. */
export function start(compilation: Compilation, block: Block, root: Root, clocks: CompiledClocks): Start {
  switch (root.from) {
    case 'ids': {
      block.lines.push(`UNWIND ${parameter(compilation, root.ids)} AS wanted`)
      const { variable, state } = byId(compilation, block, root.type, 'wanted', clocks)
      return { type: root.type, variable, state, clocks, key: [`${variable}.id`] }
    }
    case 'moments': {
      const items = root.items.map(({ id, at }) => ({ id, at: new Date(at) }))
      block.lines.push(`UNWIND ${parameter(compilation, items)} AS wanted`)
      const each = { ...clocks, knownAt: 'wanted.at', carried: 'wanted' }
      const { variable, state } = byId(compilation, block, root.type, 'wanted.id', each)
      return { type: root.type, variable, state, clocks: each, key: [`${variable}.id`, 'toString(wanted.at)'] }
    }
    case 'slugs':
      return bySlug(compilation, block, root.slugs, clocks)
    case 'entities':
      return entityList(compilation, block, root, clocks)
    case 'claims':
      return claimList(compilation, block, root, clocks)
  }
}

function byId(
  compilation: Compilation,
  block: Block,
  type: TypeName,
  id: string,
  clocks: CompiledClocks,
): { readonly variable: string; readonly state: string } {
  const variable = newVariable(compilation, type.charAt(0).toLowerCase())
  // Entities and passages have one node each, beside which their former states are kept.
  const oneNode = type === 'Entity' || type === 'Passage'
  const { step, where, state } = oneNode
    ? entityState(compilation, clocks, variable)
    : { step: '', where: '', state: variable }
  block.lines.push(`MATCH (${variable}:${type} {id: ${id}})${step} WHERE ${where || known(clocks, variable)}`)
  return { variable, state }
}

function bySlug(compilation: Compilation, block: Block, slugs: readonly string[], clocks: CompiledClocks): Start {
  const variable = newVariable(compilation, 'e')
  const { step, where, state } = entityState(compilation, clocks, variable)
  block.lines.push(`UNWIND ${parameter(compilation, slugs)} AS wanted`)
  if (state === variable) block.lines.push(`MATCH (${variable}:Entity {slug: wanted}) WHERE ${known(clocks, variable)}`)
  else {
    // The slug may be another's now.
    block.lines.push(
      `CALL (wanted) { MATCH (${variable}:Entity {slug: wanted}) RETURN ${variable} UNION MATCH (:EntityVersion {slug: wanted})<-[:WAS]-(${variable}:Entity) RETURN ${variable} }`,
      `MATCH (${variable})${step} WHERE ${state}.slug = wanted AND ${where}`,
    )
  }
  return { type: 'Entity', variable, state, clocks, key: [`${state}.slug`] }
}

function entityList(
  compilation: Compilation,
  block: Block,
  root: Root & { from: 'entities' },
  clocks: CompiledClocks,
): Start {
  const variable = newVariable(compilation, 'e')
  const after = decodeCursor(root.after, 2)
  const { step, where, state } = entityState(compilation, clocks, variable)
  const conditions = [where || known(clocks, variable)]
  if (root.kinds?.length === 1) conditions.push(`${state}.kind = ${parameter(compilation, root.kinds[0])}`)
  else if (root.kinds) conditions.push(`${state}.kind IN ${parameter(compilation, root.kinds)}`)
  if (root.read === true) conditions.push(wasRead(compilation, clocks, variable))
  if (root.read === false) conditions.push(`NOT ${wasRead(compilation, clocks, variable)}`)
  conditions.push(after ? `${state}.slug > ${parameter(compilation, after[0])}` : `${state}.slug IS NOT NULL`)
  // With one kind the order is that of the index (kind, slug), else that of (slug).
  const order = root.kinds?.length === 1 ? `${state}.kind, ${state}.slug` : `${state}.slug`
  const bound = state === variable ? variable : `${variable}, ${state}`
  block.lines.push(
    `MATCH (${variable}:Entity)${step} WHERE ${conditions.join(' AND ')}`,
    `WITH ${bound} ORDER BY ${order} LIMIT ${parameter(compilation, root.first + 1)}`,
  )
  return { type: 'Entity', variable, state, clocks, key: [`${state}.slug`, `${variable}.id`] }
}

/** A document is read once it has a passage, even if that was taken away later. */
function wasRead(compilation: Compilation, { knownAt }: CompiledClocks, document: string): string {
  if (knownAt === null) return `EXISTS { (${document})<-[:IN]-(:Passage) }`
  const version = newVariable(compilation, 'v')
  return `EXISTS { (${document})<-[:IN]-(:Passage)-[:WAS*0..1]->(${version}) WHERE ${version}.recordedAt <= ${knownAt} }`
}

function claimList(
  compilation: Compilation,
  block: Block,
  root: Root & { from: 'claims' },
  clocks: CompiledClocks,
): Start {
  const variable = newVariable(compilation, 'c')
  const after = decodeCursor(root.after, 1)
  const conditions = [
    known(clocks, variable),
    ...valid(clocks, variable),
    after ? `${variable}.id > ${parameter(compilation, after[0])}` : `${variable}.id IS NOT NULL`,
    ...filterConditions(compilation, variable, root.filter, clocks),
  ]
  block.lines.push(
    `MATCH (${variable}:Claim)${indexOf(variable, root.filter)} WHERE ${conditions.join(' AND ')}`,
    `WITH ${variable} ORDER BY ${variable}.id LIMIT ${parameter(compilation, root.first + 1)}`,
  )
  return { type: 'Claim', variable, state: variable, clocks, key: [`${variable}.id`] }
}

/**
 * Left to itself, Neo4j walks all claims in the order of their ids until a page is full, in the hope that it is soon: where
 * few or none are between the entities asked about, that is the whole graph.
 */
function indexOf(claim: string, { subjects, objects }: ClaimFilter): string {
  if (subjects) return ` USING INDEX ${claim}:Claim(subjectId, predicate, id)`
  return objects ? ` USING INDEX ${claim}:Claim(objectId, predicate, id)` : ''
}

function filterConditions(
  compilation: Compilation,
  claim: string,
  filter: ClaimFilter,
  clocks: CompiledClocks,
): string[] {
  const conditions: string[] = []
  const isOneOf = (value: string, values: readonly unknown[] | null | undefined) => {
    if (values) conditions.push(`${value} IN ${parameter(compilation, values)}`)
  }
  // An index serves only when each of its properties is named.
  if (filter.subjects || filter.objects) conditions.push(`${claim}.predicate IS NOT NULL`)
  isOneOf(`${claim}.subjectId`, filter.subjects)
  isOneOf(`${claim}.objectId`, filter.objects)
  isOneOf(`${claim}.predicate`, filter.predicates)
  if (filter.statuses) isOneOf(settled(compilation, clocks, claim, 'status'), filter.statuses)
  isOneOf(`${claim}.modality`, filter.modalities)
  isOneOf(`${claim}.unknown`, filter.unknown)
  isOneOf(`${claim}.unit`, filter.units)
  if (typeof filter.inferred === 'boolean')
    conditions.push(`${claim}.inferred = ${parameter(compilation, filter.inferred)}`)
  if (filter.entities) {
    const ids = parameter(compilation, filter.entities)
    conditions.push(
      `(${claim}.subjectId IN ${ids} OR ${claim}.objectId IN ${ids} OR EXISTS { (${claim})-[:QUALIFIER]->()-[:IS]->(about:Entity) WHERE about.id IN ${ids} })`,
    )
  }
  const newRelationship = () => newVariable(compilation, 'o')
  if (filter.speakers || filter.stanceKinds) {
    const on = standsOn(clocks, newRelationship)
    const inner = [known(clocks, 'held'), ...on.where]
    if (filter.speakers) inner.push(`speaker.id IN ${parameter(compilation, filter.speakers)}`)
    if (filter.stanceKinds) inner.push(`held.kind IN ${parameter(compilation, filter.stanceKinds)}`)
    conditions.push(
      `EXISTS { (${claim})<-[${on.types}]-(held:Stance)-[:SPEAKER]->(speaker:Entity) WHERE ${inner.join(' AND ')} }`,
    )
  }
  if (filter.documents) {
    const ids = parameter(compilation, filter.documents)
    const on = standsOn(clocks, newRelationship)
    const inner = [known(clocks, 'cited'), ...on.where, `place.documentId IN ${ids}`]
    conditions.push(
      `EXISTS { (${claim})<-[${on.types}]-(cited:Stance)-[:AT]->(place:Passage) WHERE ${inner.join(' AND ')} }`,
    )
  }
  return conditions
}
