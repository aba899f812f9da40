import { CounterwatchError } from '../../model/errors.ts'
import { javaAdvice } from './java.ts'

interface Known {
  readonly sign: RegExp
  readonly message: string
  readonly accepted: string
}

const known: readonly Known[] = [
  {
    sign: /Lock file has been locked by another process|FileLockException|OverlappingFileLockException/,
    message: 'Another Neo4j uses the data folder.',
    accepted: 'End that Neo4j (look for a java process whose command line names this folder), then start again.',
  },
  {
    sign: /No space left on device|not enough space on the disk/i,
    message: 'The disk is full.',
    accepted:
      'Free some space (the database needs at least 1 GB), or set COUNTERWATCH_DATA to a folder on another disk.',
  },
  {
    sign: /Could not reserve enough space|Invalid maximum heap size|OutOfMemoryError|insufficient memory|Cannot allocate memory/,
    message: 'There is not enough memory for Neo4j.',
    accepted: 'Close other programs, or set COUNTERWATCH_NEO4J_HEAP=512m and COUNTERWATCH_NEO4J_PAGECACHE=64m.',
  },
  {
    sign: /UnsupportedClassVersionError|Unrecognized option|Unsupported Java/,
    message: 'This Java cannot run Neo4j.',
    accepted: javaAdvice,
  },
  {
    sign: /Permission denied|AccessDeniedException/,
    message: 'Neo4j may not write into the data folder.',
    accepted: 'Give the data folder to the user who starts Counterwatch, or set COUNTERWATCH_DATA to another folder.',
  },
]

/** Whether another program took the port between its choice and its use: worth another attempt on another port. */
export function isPortTaken(said: string): boolean {
  return /Address already in use|BindException|PortBindException/.test(said)
}

/** What a Neo4j that did not start says, as what to do. */
export function startFailure(said: string, log: string): CounterwatchError {
  const found = known.find(({ sign }) => sign.test(said))
  const lines = said
    .trim()
    .split('\n')
    .filter((line) => /ERROR|Caused by|Exception|Error/.test(line))
  return new CounterwatchError(
    'SETUP',
    found?.message ?? `Neo4j did not start. It says: ${lines[0] ?? said.trim().slice(-500)}`,
    {
      field: 'COUNTERWATCH_DATA',
      file: log,
      accepted:
        found?.accepted ?? 'Read its log; `npm run cli -- doctor` checks Java, memory, the disk and the data folder.',
    },
  )
}
