/** The reads that are compared: each as a GraphQL operation; the other contestants repeat the statements that it sends. */
export interface Operation {
  readonly name: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

export interface Places {
  /** An entity of ordinary degree, and a second one that a path may join to it. */
  readonly entity: string
  readonly other: string
  /** An entity with very many links. */
  readonly hub: string
  readonly search: string
}

export function operations({ entity, other, hub, search }: Places): Operation[] {
  return [
    {
      name: 'entity, 25 neighbours and their claims',
      query: `query ($id: ID!) { entity(id: $id) { id slug name summary neighbours(first: 25) { nodes {
        predicate direction entity { id slug name } claim { id summary status modality stances { kind speaker { name } } } } } } }`,
      variables: { id: entity },
    },
    {
      name: 'three levels nested',
      query: `query ($id: ID!) { entity(id: $id) { id name neighbours(first: 10) { nodes { entity { id name
        neighbours(first: 5) { nodes { claim { id status } entity { id name names { text lang } } } } } } } } }`,
      variables: { id: entity },
    },
    {
      name: 'search',
      query:
        'query ($query: String!) { search(query: $query, first: 10) { nodes { score matchedName { text } entity { id slug name summary } } } }',
      variables: { query: search },
    },
    { name: 'path', query: PATH, variables: { from: entity, to: other } },
    { name: 'path from a hub', query: PATH, variables: { from: hub, to: other } },
  ]
}

const PATH = `query ($from: ID!, $to: ID!) { paths(from: { ids: [$from] }, to: { ids: [$to] }, first: 3) {
  complete nodes { length entities { id } hops { sentence claim { id status } } } } }`
