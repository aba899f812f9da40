/** The fields of an entity. The Document-only ones are null on other kinds. */
import { LINK_TYPES, type LinkType, PREDICATE_OF } from '../../../model/ontology/generated/ontology.ts'
import type { Lang, NameKind } from '../../../model/vocabulary.ts'
import { type Answer, type FieldSelection, within } from '../../selection.ts'
import { claimPage, neighbourPage } from './claim-pages.ts'
import { along, known, valid } from './clocks.ts'
import { collect, one, plain, split, tooDeep } from './project.ts'
import { type Column, type Fields, newVariable, type Scope } from './scope.ts'
import { moment, property, textField, textProperty } from './text.ts'

export const entityFields: Fields = {
  id: property('id'),
  slug: property('slug'),
  kind: property('kind'),
  name: (scope, { args }) => plain(`${scope.state}.${textProperty('name', (args.lang ?? 'en') as Lang)}`),
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
    one(
      scope,
      'Entity',
      selection ?? { fields: [] },
      (parent, child) =>
        scope.clocks.knownAt === null
          ? `(${parent})-[:PUBLISHED_BY]->(${child})`
          : `(${child}:Entity {id: ${scope.state}.publisherId})`,
      { optional: true },
    ),
  textGiven: (scope) => plain(`EXISTS { (${scope.variable})-[:PARAGRAPH]->() }`),
  derivedFrom: (scope, wanted) => (tooDeep(scope) ? split(scope, 'Entity', wanted) : derivedFrom(scope, wanted)),
  downgraded,
}

function downgraded({ state }: Scope): Column {
  return {
    cypher: `CASE WHEN ${state}.downgradedAt IS NOT NULL THEN [toString(${state}.downgradedAt), ${state}.downgradedBecause] END`,
    decode: (raw) => {
      if (raw === null || raw === undefined) return null
      const [at, reason] = raw as [string, string | null]
      return { at, reason }
    },
  }
}

/** In the order of how, then of the sources' ids; a former state keeps both as lists. */
function derivedFrom(scope: Scope, { selection }: FieldSelection): Column {
  const { compilation, clocks, state } = scope
  return collect(scope, (inner) => {
    const at = newVariable(compilation, 'r')
    const isNow = clocks.knownAt === null
    if (!isNow) inner.block.lines.push(`UNWIND range(0, coalesce(size(${state}.derivedFromIds), 0) - 1) AS ${at}`)
    let order = ''
    const document = one(inner, 'Entity', within(selection, 'document'), (parent, child) => {
      order = isNow ? `${at}.how, ${child}.id` : at
      return isNow
        ? `(${parent})-[${at}:DERIVED_FROM]->(${child}:Entity)`
        : `(${child}:Entity {id: ${state}.derivedFromIds[${at}]})`
    })
    return {
      cypher: `[${isNow ? `${at}.how` : `${state}.derivedFromHow[${at}]`}, ${document.cypher}]`,
      decode: (raw, sink) => {
        const [how, found] = raw as [string, unknown]
        return { how, document: document.decode(found, sink) }
      },
      order,
    }
  })
}

/** Text forms first, then in the order of the seed. */
function names(scope: Scope) {
  return collect(scope, (inner) => {
    const name = newVariable(scope.compilation, 'n')
    inner.block.lines.push(`MATCH (${scope.variable})-[:NAMED]->(${name}:Name) WHERE ${known(scope.clocks, name)}`)
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
      `CALL (${along(scope.clocks, scope.variable)}) { MATCH (${scope.variable})${left}[${link}:${LINK_TYPES.join('|')}]${right}() WHERE ${[known(scope.clocks, link), ...valid(scope.clocks, link)].join(' AND ')}` +
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
