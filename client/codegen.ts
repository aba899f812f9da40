/** Types of the client's operations, from the server's SDL: `npm run generate:client` writes `client/api/generated`. */
import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: 'server/graphql/generated/schema.graphql',
  documents: 'client/api/*.graphql',
  generates: {
    'client/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        scalars: { ID: 'string', PartialDate: 'string', DateTime: 'string' },
        // Without it every spread on the interface Entity becomes a union of fourteen types: 650 kB of them.
        inlineFragmentTypes: 'combine',
        importExtension: '.ts',
      },
    },
  },
}

export default config
