import type { Ontology } from '../types.ts'
import { clientDraw } from './client-draw.ts'
import { clientTexts } from './client-texts.ts'
import { graphqlEnums } from './graphql-enums.ts'
import type { Artefact } from './header.ts'
import { serverConstants } from './server-constants.ts'

/** Every file that is generated from the ontology. The same ontology gives the same bytes. */
export function artefacts(ontology: Ontology): Artefact[] {
  return [serverConstants(ontology), graphqlEnums(ontology), ...clientTexts(ontology), clientDraw(ontology)]
}
