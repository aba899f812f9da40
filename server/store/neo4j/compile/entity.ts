/** The fields of an entity. The Document-only ones are null on other kinds. */
import { LINK_TYPES, type LinkType, PREDICATE_OF } from '../../../model/ontology/generated/ontology.ts'
import type { Lang, NameKind } from '../../../model/vocabulary.ts'
import type { Answer } from '../../selection.ts'
import { claimPage, neighbourPage } from './claim-pages.ts'
import { collect, one, plain, split, tooDeep } from './project.ts'
import { type Column, type Fields, newVariable, type Scope } from './scope.ts'
import { current, moment, property, textField, textProperty } from './text.ts'

export const entityFields: Fields = {
  id: property('id'),
  slug: property('slug'),
  kind: property('kind'),
  name: (scope, { args }) => plain(`${scope.variable}.${textProperty('name', (args.lang ?? 'en') as Lang)}`),
  names: (scope, wanted) => (tooDeep(scope) ? split(scope, 'Entity', wanted) : names(scope)),
  summary: textField('summary'),
  generic: property('generic'),
  anonymous: property('anonymous'),
  recordedAt: moment('recordedAt'),
  version: property('version'),
  claims: (scope, wanted) => (tooDeep(scope) ? split(scope, 'Entity', wanted) : claimPage(scope, wanted)),
  neighbours: (scope, wanted) => (tooDeep(scope) ? split(scope, 'Entity', wanted) : neighbourPage(scope, wanted)),
  linkCounts: (scope, wanted) => (tooDeep(scope) ? split(scope, 'Entity', wanted) : linkCounts(scope)),

  language: property('language'),
  publishedAt: property('publishedAt'),
  title: property('title'),
  address: property('address'),
  sha256: property('sha256'),
  publisher: (scope, { selection }) =>
    one(scope, 'Entity', selection ?? { fields: [] }, (parent, child) => `(${parent})-[:PUBLISHED_BY]->(${child})`, {
      optional: true,
    }),
  textGiven: (scope) => plain(`EXISTS { (${scope.variable})-[:PARAGRAPH]->() }`),
  derivedFrom: (scope, wanted) => {
    if (tooDeep(scope)) return split(scope, 'Entity', wanted)
    return collect(scope, (inner) => {
      const relation = newVariable(scope.compilation, 'r')
      const document = (wanted.selection?.fields ?? []).find((each) => each.name === 'document')
      const column = one(
        inner,
        'Entity',
        document?.selection ?? { fields: [] },
        (parent, child) => `(${parent})-[${relation}:DERIVED_FROM]->(${child}:Entity)`,
      )
      return {
        cypher: `[${relation}.how, ${column.cypher}]`,
        decode: (raw, sink) => {
          const [how, found] = raw as [string, unknown]
          return { how, document: column.decode(found, sink) }
        },
        order: relation + '.how',
      }
    })
  },
}

/** Text forms first, then in the order of the seed. */
function names(scope: Scope) {
  return collect(scope, (inner) => {
    const name = newVariable(scope.compilation, 'n')
    inner.block.lines.push(`MATCH (${scope.variable})-[:NAMED]->(${name}:Name) WHERE ${current(name)}`)
    return {
      cypher: `[${name}.text, ${name}.lang, ${name}.kind, ${name}.source]`,
      decode: (raw) => {
        const [text, lang, kind, source] = raw as [string, string, NameKind, string]
        return { text, lang, kind, source }
      },
      order: `${name}.source DESC, ${name}.ordinal`,
    }
  })
}

/**
 * Every link of every type is looked at: filtered counts cannot come from the degree store. In CALL and not in COLLECT:
 * Neo4j takes a count inside of COLLECT for one of the statement around it.
 */
function linkCounts(scope: Scope): Column {
  const [outgoing, incoming] = (['outgoing', 'incoming'] as const).map((side) => {
    const [link, counts] = [newVariable(scope.compilation, 'l'), newVariable(scope.compilation, 'n')]
    const [left, right] = side === 'outgoing' ? ['-', '->'] : ['<-', '-']
    scope.block.lines.push(
      `CALL (${scope.variable}) { MATCH (${scope.variable})${left}[${link}:${LINK_TYPES.join('|')}]${right}() WHERE ${current(link)}` +
        ` WITH type(${link}) AS predicate, ${link}.status AS status, ${link}.modality AS modality, count(*) AS links` +
        ` RETURN collect([predicate, status, modality, links]) AS ${counts} }`,
    )
    return counts
  })
  return {
    cypher: `[${outgoing}, ${incoming}]`,
    decode: (raw) => {
      const [out, into] = raw as [CountRow[], CountRow[]]
      return [...countsBySide(out, 'outgoing'), ...countsBySide(into, 'incoming')].sort(byPredicate)
    },
  }
}

type CountRow = [linkType: string, status: string, modality: string, count: number]

function countsBySide(rows: readonly CountRow[], direction: string): Answer[] {
  const byType = Map.groupBy(rows, ([linkType]) => linkType)
  return [...byType].map(([linkType, parts]) => ({
    predicate: PREDICATE_OF[linkType as LinkType],
    direction,
    total: parts.reduce((sum, [, , , count]) => sum + count, 0),
    split: parts
      .map(([, status, modality, count]) => ({ status, modality, count }))
      .sort((a, b) => (a.status + a.modality < b.status + b.modality ? -1 : 1)),
  }))
}

function byPredicate(a: Answer, b: Answer): number {
  const [x, y] = [`${String(a.predicate)} ${String(a.direction)}`, `${String(b.predicate)} ${String(b.direction)}`]
  return x < y ? -1 : 1
}
