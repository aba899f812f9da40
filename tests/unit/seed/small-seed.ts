/** A small seed folder without a fault; tests spoil one line of it at a time. */
import type { SeedFile } from '../../../server/services/seed/seed-file.ts'

const HASH = 'a'.repeat(64)

const FILES: Readonly<Record<string, string>> = {
  'dataset.yaml': 'name: small\nlicence: CC-BY-4.0\n',
  'documents/report.yaml': `id: e-report
slug: report
names:
  - { text: The report, lang: en, kind: primary, source: supplied }
summary: { en: A report., ru: Отчёт. }
publisher: outlet
language: en
publishedAt: 2025-10-07
title: null
sha256: ${HASH}
length: 100
paragraphs: 3
passages:
  p1.1: { paragraph: 1, start: 0, end: 10, sha256: ${HASH}, sha256Normal: ${HASH} }
  p2.1: { paragraph: 2, start: 30, end: 50, sha256: ${HASH}, sha256Normal: ${HASH} }
uncited:
  - { paragraph: 3, reason: section heading }
`,
  'entities/all.yaml': `- id: e-outlet
  slug: outlet
  kind: Organization
  names: [{ text: Outlet, lang: en, kind: primary, source: text }]
  summary: { en: An outlet., ru: Издание. }
- id: e-ministry
  slug: ministry
  kind: PublicBody
  names: [{ text: Ministry, lang: en, kind: primary, source: text }]
  summary: { en: A ministry., ru: Министерство. }
- id: e-firm
  slug: firm
  kind: Company
  names:
    - { text: Firm, lang: en, kind: primary, source: text }
    - { text: No, lang: ru, kind: primary, source: text }
  summary: { en: A firm., ru: Фирма. }
- id: e-cameras
  slug: cameras
  kind: System
  names: [{ text: Cameras, lang: en, kind: primary, source: text }]
  summary: { en: Cameras., ru: Камеры. }
- id: e-leak
  slug: leak
  kind: Document
  names: [{ text: The leak, lang: en, kind: primary, source: text }]
  summary: { en: A leak., ru: Утечка. }
- id: e-editor
  slug: counterwatch-editor
  kind: Organization
  names: [{ text: Our editors, lang: en, kind: primary, source: supplied }]
  summary: { en: Our editors., ru: Наши редакторы. }
`,
  'claims/all.yaml': `claims:
  - id: c-supplies
    subject: firm
    predicate: supplies
    object: ministry
    qualifiers: [{ key: item, entity: cameras }]
    validFrom: 2025
    validTo: 2025-06
    summary: { en: The firm supplies., ru: Фирма поставляет. }
    stances:
      - { id: 1, kind: asserts, mode: quoted, speaker: outlet, basis: leak, date: 2025-10-07, document: report, passage: p1.1 }
      - { id: 2, kind: denies, mode: paraphrased, speaker: firm, reportedBy: ministry, document: report, passage: p2.1 }
  - id: c-count
    subject: cameras
    predicate: quantity
    value: 24.50
    unit: camera
    comparator: about
    summary: { en: Some cameras., ru: Камеры. }
    contradicts: [c-supplies]
    stances:
      - { id: 1, kind: asserts, mode: quoted, speaker: outlet, document: report, passage: p1.1 }
  - id: c-inferred
    subject: ministry
    predicate: operates
    object: cameras
    inferred: true
    summary: { en: It follows., ru: Следует. }
    stances:
      - { id: 1, kind: asserts, mode: paraphrased, speaker: counterwatch-editor, document: report, passage: p2.1 }
rejections:
  - id: r-leak
    rejects: leak
    mode: quoted
    speaker: ministry
    document: report
    passage: p2.1
    summary: { en: The ministry rejects the leak., ru: Министерство отвергает утечку. }
`,
}

/** The folder, with one text replaced in one file; a text that is not there is a mistake of the test. */
export function smallSeed(path?: keyof typeof FILES, from = '', to = ''): SeedFile[] {
  return Object.entries(FILES).map(([name, text]) => {
    if (name !== path) return { path: name, text }
    if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`)
    return { path: name, text: text.replace(from, () => to) }
  })
}
