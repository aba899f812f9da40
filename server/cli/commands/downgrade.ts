import { documentDecision } from '../document-decision.ts'

export const addDowngrade = documentDecision(
  'downgrade',
  'Downgrade a document: every stance that cites it or rests on it stays, and no longer counts for a status or for origins. `reinstate` undoes it.',
)
