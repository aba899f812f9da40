/**
 * The fields of a passage. Quotes and paragraphs are there only where the user gave the text, and where they may be shown.
 * The text is the user's own, here and now: it stands on neither clock.
 */
import { one, plain } from './project.ts'
import { type Fields, newVariable } from './scope.ts'
import { property } from './text.ts'

export const passageFields: Fields = {
  id: property('id'),
  paragraph: property('paragraph'),
  start: property('start'),
  end: property('end'),
  sha256: property('sha256'),
  sha256Normal: property('sha256Normal'),
  anchor: (scope) => plain(`${scope.variable}.anchorState`),
  document: (scope, { selection }) =>
    one(scope, 'Entity', selection ?? { fields: [] }, (parent, child) => `(${parent})-[:IN]->(${child}:Entity)`),
  quote: (scope) => plain(scope.compilation.options.quotes ? `${scope.variable}.quote` : 'null'),
  context: (scope) => {
    if (!scope.compilation.options.quotes) return plain('null')
    const around = newVariable(scope.compilation, 't')
    const passage = scope.variable
    scope.block.lines.push(
      `OPTIONAL MATCH (${around}:Paragraph) WHERE ${around}.key = ${passage}.documentId + '#' + toString(${passage}.anchorParagraph)`,
    )
    return {
      cypher: `CASE WHEN ${around} IS NULL THEN null ELSE [${around}.text, ${passage}.anchorStart - ${around}.start, ${passage}.anchorEnd - ${around}.start, ${around}.number] END`,
      decode: (raw) => {
        if (raw === null || raw === undefined) return null
        const [text, start, end, paragraph] = raw as [string, number, number, number]
        return { text, start, end, paragraph }
      },
    }
  },
}
