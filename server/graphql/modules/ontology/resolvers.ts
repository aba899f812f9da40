import {
  KINDS,
  KIND_IDS,
  PREDICATES,
  PREDICATE_IDS,
  type Kind,
  type PredicateId,
} from '../../../model/ontology/generated/ontology.ts'
import type { Lang } from '../../../model/vocabulary.ts'

interface InLang {
  readonly lang: Lang
}

export const ontologyResolvers = {
  Query: {
    ontology: () => ({ kinds: KIND_IDS.map(kindInfo), predicates: PREDICATE_IDS.map(predicateInfo) }),
  },
}

function kindInfo(id: Kind) {
  const { labels, description, ftm } = KINDS[id]
  return {
    id,
    label: ({ lang }: InLang) => labels[lang].singular,
    labelPlural: ({ lang }: InLang) => labels[lang].plural,
    description: ({ lang }: InLang) => inLang(description, lang),
    ftm: ftm.schema,
  }
}

function predicateInfo(id: PredicateId) {
  const { labels, description, domain, range, role, ftm } = PREDICATES[id]
  return {
    id,
    label: ({ lang }: InLang) => labels[lang].forward,
    labelReverse: ({ lang }: InLang) => labels[lang].reverse,
    description: ({ lang }: InLang) => inLang(description, lang),
    domain,
    range,
    role,
    ftm: ftm.schema,
  }
}

function inLang(texts: { readonly en: string } & Readonly<Partial<Record<Lang, string>>>, lang: Lang): string {
  return texts[lang] ?? texts.en
}
