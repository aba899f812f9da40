import type { Command } from 'commander'
import { listDocuments } from '../../services/list-documents.ts'
import { neo4jReadStore } from '../../store/neo4j/read-store.ts'
import type { DocumentReport } from '../../store/write-port.ts'
import type { AddCommand, Run } from '../command.ts'
import { readGivenFile } from '../read-given-file.ts'
import { withGraph } from '../with-graph.ts'

const LONGEST = 20_000_000

export const addDocuments: AddCommand = (program, run) => {
  const documents = program
    .command('documents')
    .description('The texts of the sources: given by you, kept in your own database, never sent anywhere.')
  addAdd(documents, run)
  addList(documents, run)
  addRemove(documents, run)
}

function addAdd(documents: Command, run: Run): void {
  documents
    .command('add <file>')
    .description(
      'Give the text of a document, so that passages can be shown. The hash of the file tells which one it is.',
    )
    .option('--slug <slug>', 'which document it is, where the file is not the one that was read')
    .action((file: string, options: { slug?: string; json?: boolean }) =>
      run(options, async (io) => {
        const bytes = await readGivenFile(file, LONGEST)
        return withGraph(io, async ({ store }) => {
          const report = await store.addDocument(bytes, { slug: options.slug })
          return { data: { ...report }, text: addedText(report) }
        })
      }),
    )
}

function addedText({ document, exact, paragraphs, counts, passages, searchedAll }: DocumentReport): string {
  if (exact && counts.found === passages.length) {
    return `${document.slug}: the text that was read, ${paragraphs} paragraphs; all ${passages.length} passages stand where they are cited.`
  }
  const missing = passages.filter(({ state }) => state === 'missing')
  return [
    `${document.slug}: another text than the one that was read, ${paragraphs} paragraphs. Passages: ${counts.found} found, ${counts.moved} moved, ${counts.missing} missing.`,
    ...missing.map(({ id, paragraph }) => `  missing: ${id}, paragraph ${paragraph} of the text that was read`),
    ...(searchedAll ? [] : ['The text is too long to look everywhere for what is missing.']),
  ].join('\n')
}

function addList(documents: Command, run: Run): void {
  documents
    .command('list')
    .description('List the documents, and whether their text is here.')
    .option('--all', 'those as well that were never read passage by passage')
    .action((options: { all?: boolean; json?: boolean }) =>
      run(options, (io) =>
        withGraph(io, async ({ graph }) => {
          const rows = await listDocuments(neo4jReadStore(graph), options.all === true, {
            quotes: false,
            signal: io.signal,
          })
          const lines = rows.map(({ slug, language, publishedAt, textGiven, name }) =>
            [
              slug.padEnd(30),
              (language ?? '').padEnd(3),
              (publishedAt ?? '').padEnd(10),
              textGiven ? 'text here' : 'no text  ',
              name,
            ].join('  '),
          )
          return {
            data: { documents: rows },
            text: lines.join('\n') || 'There are no documents; `counterwatch seed` loads some.',
          }
        }),
      ),
    )
}

function addRemove(documents: Command, run: Run): void {
  documents
    .command('remove <slug>')
    .description('Remove the text of a document from the database; the claims and their places stay.')
    .action((slug: string, options) =>
      run(options, (io) =>
        withGraph(io, async ({ store }) => {
          const { paragraphs } = await store.removeDocumentText(slug)
          return { data: { slug, paragraphs }, text: `Removed ${paragraphs} paragraphs of ${slug}.` }
        }),
      ),
    )
}
