import { documentDecision } from '../document-decision.ts'

export const addWithdraw = documentDecision(
  'withdraw',
  'Withdraw a document: every stance that cites it or rests on it is retracted. The document stays, and `reinstate` undoes it.',
)
