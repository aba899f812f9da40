/**
 * The boundaries of the house (ARCHITECTURE.md): imports flow one way, model <- store <- services <- graphql <- http <- main,
 * and nothing goes in a circle. The client knows the server only through generated types.
 */
const layer = (name, comment, from, to, except = []) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to, pathNot: except },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A circle is two modules that are really one.',
      severity: 'error',
      from: { pathNot: '/generated/' },
      to: { circular: true },
    },
    layer(
      'model-is-pure',
      'The model imports nothing of ours.',
      '^server/model/',
      '^(server/(?!model/)|client/|tests/)',
    ),
    layer(
      'store-knows-the-model',
      'The store imports the model only.',
      '^server/store/',
      '^(server/(?!model/|store/)|client/|tests/)',
    ),
    layer(
      'ports-know-no-database',
      'Ports do not import what implements them.',
      '^server/store/[^/]+\\.ts$',
      '^server/store/neo4j/',
    ),
    layer(
      'services-use-ports',
      'Services import the model and the ports of the store.',
      '^server/services/',
      '^(server/(?!model/|services/|store/[^/]+\\.ts$)|client/|tests/)',
    ),
    layer(
      'graphql-uses-services',
      'GraphQL imports services and what is below.',
      '^server/graphql/',
      '^(server/(?!model/|services/|graphql/|store/[^/]+\\.ts$)|client/|tests/)',
    ),
    layer(
      'http-uses-graphql',
      'HTTP imports GraphQL and what is below.',
      '^server/http/',
      '^(server/(?!model/|services/|graphql/|http/|store/[^/]+\\.ts$)|client/|tests/)',
    ),
    layer(
      'database-knows-the-model',
      'Where Neo4j comes from is nobody else’s business.',
      '^server/database/',
      '^(server/(?!model/|database/)|client/|tests/)',
    ),
    layer(
      'client-knows-generated-types',
      'The client knows the server only through generated types.',
      '^client/',
      '^(server/|tests/)',
    ),
    layer(
      'neo4j-driver-in-one-place',
      'Only the store and the database talk to Neo4j.',
      '^server/(?!store/neo4j/|database/)',
      'node_modules/neo4j-driver',
    ),
    layer(
      'renderer-in-one-place',
      'Only client/graph talks to the renderer.',
      '^client/(?!graph/)',
      'node_modules/cytoscape',
    ),
    layer('product-without-tests', 'What ships does not import tests.', '^(server|client)/', '^tests/'),
    {
      name: 'no-dev-dependencies',
      comment: 'The server runs on dependencies.',
      severity: 'error',
      from: { path: '^server/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'not-to-unresolvable',
      comment: '`virtual:` modules are made by the build; the typed document node is a package of types alone.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:', '^@graphql-typed-document-node/core$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|\\.css$' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
}
