import { COMPARATORS } from '../value.ts'
import {
  DERIVATIONS,
  MODALITIES,
  MODES,
  NAME_KINDS,
  NAME_SOURCES,
  SCOPES,
  STANCE_KINDS,
  STATUSES,
  UNKNOWN_REASONS,
} from '../vocabulary.ts'

/**
 * The closed words of the model by the name that `terms.yaml` gives their list.
 * Code depends on each word, so the lists stand in the code; `terms.yaml` must give a label and a help for exactly these.
 */
export const VOCABULARY = {
  status: STATUSES,
  stanceKind: STANCE_KINDS,
  scope: SCOPES,
  mode: MODES,
  modality: MODALITIES,
  unknownReason: UNKNOWN_REASONS,
  comparator: COMPARATORS,
  nameKind: NAME_KINDS,
  nameSource: NAME_SOURCES,
  derivation: DERIVATIONS,
  predicateRole: ['tie', 'context'],
  mark: ['inferred', 'dateInferred', 'generic', 'anonymous', 'unknown'],
} as const

export type VocabularyName = keyof typeof VOCABULARY
