/**
 * A hop as a sentence, in the claim's own direction, from the ontology's templates.
 * A sentence may be copied away from its marks, so it carries them: an inference says so, and a claim that is not plainly
 * asserted names its status.
 */
import { fill } from '../fill.ts'
import { FRAMES, PREDICATES, VOCABULARIES } from '../ontology/generated/ontology.ts'
import type { Lang } from '../vocabulary.ts'
import type { PathLink } from './path-graph.ts'

export type SpokenClaim = Pick<PathLink, 'predicate' | 'modality' | 'inferred' | 'status'>

export function hopSentence(claim: SpokenClaim, subjectName: string, objectName: string, lang: Lang): string {
  const template = PREDICATES[claim.predicate].sentence[lang][claim.modality]
  const plain = fill(template, { subject: subjectName, object: objectName })
  const marked = claim.inferred ? fill(FRAMES.inferred[lang], { sentence: plain }) : plain
  if (claim.status === 'asserted') return marked
  const status = VOCABULARIES.status.terms[claim.status]?.label[lang] ?? claim.status
  return `${marked} (${status.toLocaleLowerCase(lang)})`
}
