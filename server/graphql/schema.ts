/** The executable schema: SDL, resolvers, the values of enums, and the way from a field to its value in a store answer. */
import { makeExecutableSchema } from '@graphql-tools/schema'
import {
  GraphQLError,
  type GraphQLFieldResolver,
  GraphQLScalarType,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
} from 'graphql'
import { INSTANT_FORM, instantOf } from '../model/instant.ts'
import { PREDICATE_OF } from '../model/ontology/generated/ontology.ts'
import { isPartialDate, PARTIAL_DATE_FORM } from '../model/partial-date.ts'
import { fieldKey } from '../store/selection.ts'
import { chainsResolvers } from './modules/chains/resolvers.ts'
import { changesResolvers } from './modules/changes/resolvers.ts'
import { claimResolvers } from './modules/claim/resolvers.ts'
import { decisionResolvers } from './modules/decisions/resolvers.ts'
import { dossierResolvers } from './modules/dossier/resolvers.ts'
import { documentResolvers } from './modules/document/resolvers.ts'
import { entityResolvers } from './modules/entity/resolvers.ts'
import { mentionsResolvers } from './modules/mentions/resolvers.ts'
import { ontologyResolvers } from './modules/ontology/resolvers.ts'
import { pathsResolvers } from './modules/paths/resolvers.ts'
import { searchResolvers } from './modules/search/resolvers.ts'
import { statsResolvers } from './modules/stats/resolvers.ts'
import { typeDefs } from './type-defs.ts'

const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  serialize: String,
  parseValue: (value) => {
    if (typeof value === 'string' && isPartialDate(value)) return value
    throw new GraphQLError(`${JSON.stringify(value)} is not ${PARTIAL_DATE_FORM}`)
  },
})

const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  serialize: String,
  parseValue: (value) => {
    const instant = typeof value === 'string' ? instantOf(value) : null
    if (instant !== null) return instant
    throw new GraphQLError(`${JSON.stringify(value)} is not ${INSTANT_FORM}`)
  },
})

export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: typeDefs(),
    resolvers: [
      { Predicate: PREDICATE_OF, PartialDate, DateTime },
      entityResolvers,
      claimResolvers,
      documentResolvers,
      searchResolvers,
      mentionsResolvers,
      pathsResolvers,
      chainsResolvers,
      dossierResolvers,
      ontologyResolvers,
      statsResolvers,
      decisionResolvers,
      changesResolvers,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || type.name === 'Query') continue
    for (const field of Object.values(type.getFields())) {
      if (field.args.length > 0 && !field.resolve) field.resolve = fromAnswer
    }
  }
  return schema
}

/** An answer holds a field with arguments under its name and arguments; an object made by a service may hold a function. */
const fromAnswer: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, args, _, { fieldName }) => {
  const made = source[fieldName]
  return typeof made === 'function' ? made(args) : source[fieldKey(fieldName, args)]
}
