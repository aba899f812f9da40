import type { ClaimCard } from '../graph/types.ts'
import { LIMITS } from './limits.ts'
import type { Notice } from './state.ts'

/**
 * Says that claims are missing, where a question that asked for one beyond the limit was told it.
 * @param also what there is to say besides; it is said first, and alone where no claim is missing
 */
export const cutNotice = (answers: readonly (readonly ClaimCard[])[], also: Notice | null = null): Notice | null =>
  answers.some(isCut) ? { type: 'tooManyClaims', also } : also

/** Whether an answer to such a question leaves out claims. */
export const isCut = ({ length }: readonly ClaimCard[]): boolean => length > LIMITS.claims
