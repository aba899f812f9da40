/** What every screen and every export carries. */
import type { Lang } from './vocabulary.ts'

export const DATA_LICENCE = 'CC-BY-4.0'

export const CAVEAT: Readonly<Record<Lang, string>> = {
  en: 'Presence in this graph implies no wrongdoing. Each claim is held by somebody, not by us; a denial says only that someone denies.',
  kk: 'Бұл графта болу кінәлі дегенді білдірмейді. Әр тұжырымды біз емес, белгілі бір тарап айтады; терістеу біреудің жоққа шығаратынын ғана білдіреді.',
  ky: 'Бул графта болуу күнөөлүү дегенди билдирбейт. Ар бир билдирүүнү биз эмес, белгилүү бир тарап айтат; четке кагуу кимдир бирөө четке кагарын гана билдирет.',
  ru: 'Присутствие в этом графе не означает вины. Каждое утверждение принадлежит тому, кто его сделал, а не нам; отрицание говорит лишь о том, что кто-то отрицает.',
}
