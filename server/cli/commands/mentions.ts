import { createMentionFinder, MAX_TEXT_LENGTH } from '../../services/mentions.ts'
import { decode } from '../../services/seed/read-folder.ts'
import { CounterwatchError } from '../../model/errors.ts'
import { neo4jReadStore } from '../../store/neo4j/read-store.ts'
import type { AddCommand } from '../command.ts'
import { readGivenFile } from '../read-given-file.ts'
import { withGraph } from '../with-graph.ts'

/** A code point has at most four bytes. */
const MAX_BYTES = MAX_TEXT_LENGTH * 4

export const addMentions: AddCommand = (program, run) => {
  program
    .command('mentions')
    .description(
      'Find the entities of the graph in a text, with their places. What is ambiguous is given with all its candidates.',
    )
    .argument('<file>', 'a text in UTF-8; it is not kept')
    .action((file: string, options) =>
      run(options, async (io) => {
        const text = decode(await readGivenFile(file, MAX_BYTES))
        if (text === null)
          throw new CounterwatchError('BAD_FILE', `${file} is not text.`, { file, accepted: 'a text in UTF-8' })
        return await withGraph(io, async ({ graph }) => {
          const mentions = await createMentionFinder(neo4jReadStore(graph)).find(text, {
            quotes: false,
            signal: io.signal,
          })
          const lines = mentions.map(
            ({ start, end, text: words, candidates }) =>
              `${start}-${end}\t${words}\t${candidates.map(told).join(' | ')}`,
          )
          return {
            data: { mentions },
            text: lines.length === 0 ? 'The text mentions no entity of the graph.' : lines.join('\n'),
          }
        })
      }),
    )
}

function told({ id, name, score }: { readonly id: string; readonly name: string; readonly score: number }): string {
  return `${id} ${name} (${score.toFixed(2)})`
}
