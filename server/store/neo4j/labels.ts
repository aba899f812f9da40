/**
 * The labels of our nodes. A database may hold nodes of others beside ours, and what copies or deletes names these labels.
 * A kind of the ontology is a label too, always beside `Entity`, so no kind may be called like one of them.
 */
export const DATA_LABELS = [
  'Entity',
  'EntityVersion',
  'Name',
  'Passage',
  'PassageVersion',
  'Paragraph',
  'Uncited',
  'Claim',
  'Qualifier',
  'Verdict',
  'Stance',
  'LoadedDataset',
  'Meta',
  'Revision',
  'Migration',
] as const

/** What a process leaves while it works; never copied. */
export const WORK_LABELS = ['MigrationLock', 'Restoring'] as const

export const OUR_LABELS: readonly string[] = [...DATA_LABELS, ...WORK_LABELS]
