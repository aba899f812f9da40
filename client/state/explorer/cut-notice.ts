import type { ClaimCard } from '../graph/types.ts'
import { LIMITS } from './limits.ts'
import type { Notice } from './state.ts'

/** Says that claims are missing, where a question that asked for one beyond the limit was told it. */
export const cutNotice = (answers: readonly (readonly ClaimCard[])[]): Notice | null =>
  answers.some(({ length }) => length > LIMITS.claims) ? { type: 'tooManyClaims' } : null
