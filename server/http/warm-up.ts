/**
 * Asks what the explorer will ask, once, right after the start: Neo4j plans a statement when it first sees it, and a cold
 * server takes seconds for that. Nothing waits for it, and what fails here fails silently.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { type DocumentNode, Kind, type OperationDefinitionNode, parse, print, type TypeNode } from 'graphql'

const OPERATIONS = new URL('../../client/api/', import.meta.url)
const SEARCH = 'search.graphql'

export interface WarmUpOptions {
  /** Where GraphQL answers in this process. */
  readonly fetch: (request: Request) => Promise<Response> | Response
  readonly signal: AbortSignal
}

export async function warmUp({ fetch, signal }: WarmUpOptions): Promise<void> {
  const ask = async (query: string, variables: object): Promise<Sample> => {
    const request = new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal,
    })
    const { data } = (await (await fetch(request)).json()) as { data?: Sample }
    return data ?? {}
  }
  try {
    const sample = await ask('{ entities(first: 2) { nodes { id } } claims(first: 1) { nodes { id } } }', {})
    const [from, to] = sample.entities?.nodes ?? []
    if (!from || !to) return
    const known = { entity: from.id, other: to.id, claim: sample.claims?.nodes[0]?.id ?? from.id }
    const document = explorerDocument()
    for (const operation of operationsOf(document)) {
      if (signal.aborted) return
      await ask(print(alone(document, operation)), placeholders(operation, known))
    }
  } catch {
    // The database went away, or the server is stopping.
  }
}

interface Sample {
  readonly entities?: { readonly nodes: readonly { readonly id: string }[] }
  readonly claims?: { readonly nodes: readonly { readonly id: string }[] }
}

interface Known {
  readonly entity: string
  readonly other: string
  readonly claim: string
}

function explorerDocument(): DocumentNode {
  const all = readdirSync(OPERATIONS).filter((name) => name.endsWith('.graphql'))
  // A reader searches first, and the first search of all has the words counted, which takes seconds on a large graph.
  const files = [SEARCH, ...all.filter((name) => name !== SEARCH)]
  return parse(files.map((name) => readFileSync(new URL(name, OPERATIONS), 'utf8')).join('\n'), { noLocation: true })
}

function operationsOf(document: DocumentNode): OperationDefinitionNode[] {
  return document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
}

/** One operation with the fragments that it uses, directly or through others; unused ones would be refused. */
function alone(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
  const used = new Set<string>()
  const open = [print(operation)]
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    for (const fragment of fragments) {
      const name = fragment.name.value
      if (used.has(name) || !new RegExp(`\\.\\.\\.\\s*${name}\\b`).test(text)) continue
      used.add(name)
      open.push(print(fragment))
    }
  }
  return { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.filter(({ name }) => used.has(name.value))] }
}

/** A value of the right type for each variable, so that each statement is the one that the explorer will send. */
function placeholders(operation: OperationDefinitionNode, known: Known): Record<string, unknown> {
  const id = operation.name?.value.includes('Claim') ? known.claim : known.entity
  const values: Readonly<Record<string, unknown>> = {
    ID: id,
    String: 'a',
    Int: 5,
    Boolean: false,
    Lang: 'en',
    Direction: 'both',
    Predicate: 'USES',
    PathPolicy: {},
    ClaimFilter: { subjects: [known.entity] },
  }
  // Where a date may be left out, the explorer leaves it out first.
  const dates: Readonly<Record<string, unknown>> = { DateTime: new Date().toISOString(), PartialDate: '2025' }
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
      const name = variable.name.value
      const [typeName, isList] = named(type)
      if (typeName === 'PathEnd') return [[name, { ids: [name === 'to' ? known.other : known.entity] }]]
      // A cursor or a list of kinds is what a first question leaves out.
      const value = values[typeName] ?? (type.kind === Kind.NON_NULL_TYPE ? dates[typeName] : undefined)
      if (name === 'after' || name === 'since' || value === undefined) return []
      return [[name, isList ? [value] : value]]
    }),
  )
}

function named(type: TypeNode): [name: string, isList: boolean] {
  if (type.kind === Kind.NON_NULL_TYPE) return named(type.type)
  if (type.kind === Kind.LIST_TYPE) return [named(type.type)[0], true]
  return [type.name.value, false]
}
