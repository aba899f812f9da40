/** Why the weakest hop of a path is the weakest: the first measure of strength by which it falls behind the strongest hop. */
import { VOCABULARIES } from '../ontology/generated/ontology.ts'
import type { Lang } from '../vocabulary.ts'
import type { Path } from './path.ts'
import { compareStrength, type Strength } from './strength.ts'

export const WEAKNESSES = ['status', 'inferred', 'modality', 'origins', 'equal'] as const
/** A measure of strength; `equal` where all hops are as strong as each other. */
export type Weakness = (typeof WEAKNESSES)[number]

export function weaknessOf(path: Path): Weakness {
  const weak = weakestOf(path)
  const strongest = path.hops.map(({ link }) => link).reduce((a, b) => (compareStrength(b, a) < 0 ? b : a))
  if (weak.status !== strongest.status) return 'status'
  if (weak.inferred !== strongest.inferred) return 'inferred'
  if (weak.modality !== strongest.modality) return 'modality'
  return weak.origins === strongest.origins ? 'equal' : 'origins'
}

/** As a phrase, with what it is that makes it weak. */
export function weakestReason(path: Path, lang: Lang): string {
  const { status, modality, origins } = weakestOf(path)
  const words = {
    status: VOCABULARIES.status.terms[status]?.label[lang] ?? status,
    modality: VOCABULARIES.modality.terms[modality]?.label[lang] ?? modality,
    origins: String(origins),
  }
  return TEXTS[weaknessOf(path)][lang].replace(/\{(\w+)\}/g, (_, key: keyof typeof words) => words[key])
}

function weakestOf({ hops, weakest }: Path): Strength {
  const hop = hops[weakest]
  if (!hop) throw new RangeError('a path has at least one hop')
  return hop.link
}

const TEXTS: Readonly<Record<Weakness, Readonly<Record<Lang, string>>>> = {
  status: {
    en: 'weakest by its status: {status}',
    kk: 'мәртебесі бойынша ең әлсіз: {status}',
    ky: 'статусу боюнча эң алсызы: {status}',
    ru: 'слабее других по статусу: {status}',
  },
  inferred: {
    en: 'weakest since it is our inference: no source says it in so many words',
    kk: 'ең әлсізі: бұл біздің қорытындымыз, бірде-бір дереккөз оны тура осылай айтпайды',
    ky: 'эң алсызы: бул биздин жыйынтыгыбыз, бир да булак муну так ушундай айтпайт',
    ru: 'слабее других: это наш вывод, ни один источник не говорит этого прямо',
  },
  modality: {
    en: 'weakest since it is not told as a fact: {modality}',
    kk: 'ең әлсізі: болған нәрсе ретінде айтылмайды: {modality}',
    ky: 'эң алсызы: болгон нерсе катары айтылбайт: {modality}',
    ru: 'слабее других: говорится не как о факте: {modality}',
  },
  origins: {
    en: 'weakest by its independent origins: {origins}',
    kk: 'тәуелсіз дереккөздер саны бойынша ең әлсіз: {origins}',
    ky: 'көз карандысыз булактардын саны боюнча эң алсызы: {origins}',
    ru: 'слабее других по числу независимых источников: {origins}',
  },
  equal: {
    en: 'no weaker than the rest: {status}, independent origins: {origins}',
    kk: 'қалғандарынан әлсіз емес: {status}, тәуелсіз дереккөздер: {origins}',
    ky: 'калгандарынан алсыз эмес: {status}, көз карандысыз булактар: {origins}',
    ru: 'не слабее остальных: {status}, независимых источников: {origins}',
  },
}
