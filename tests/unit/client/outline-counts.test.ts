import { compileMessage } from '@lingui/message-utils/compileMessage'
import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { ontologyTexts } from '../../../client/i18n/generated/ontology.en.ts'
import english from '../../../client/i18n/messages/en.json' with { type: 'json' }
import kazakh from '../../../client/i18n/messages/kk.json' with { type: 'json' }
import kyrgyz from '../../../client/i18n/messages/ky.json' with { type: 'json' }
import russian from '../../../client/i18n/messages/ru.json' with { type: 'json' }
import { createTranslator } from '../../../client/i18n/translator.ts'
import { outline } from '../../../client/state/graph/outline.ts'
import { outlineCounts } from '../../../client/state/graph/outline-counts.ts'
import { run } from '../../../client/state/graph/run.ts'
import { hiddenCounts } from '../../../client/state/graph/selectors.ts'
import { EMPTY_GRAPH } from '../../../client/state/graph/types.ts'
import { countWords } from '../../../client/views/explorer/count-words.ts'
import { command } from '../../property/client/arbitraries.ts'

test.prop([fc.array(command, { maxLength: 20 })])(
  'the rows of the list are counted as they are, and the map as it is once its groups are opened',
  (commands) => {
    const graph = commands.reduce(run, EMPTY_GRAPH)
    const { groups, entities, links, opened } = outlineCounts(graph)
    const rows = outline(graph, (a, b) => (a.id < b.id ? -1 : 1))
    expect(rows.filter(({ card }) => card.group)).toHaveLength(groups)
    expect(rows.filter(({ card }) => !card.group)).toHaveLength(entities)
    const listed = new Set(rows.flatMap((row) => row.groups.flatMap((group) => group.rows.map(({ link }) => link.id))))
    expect(listed.size).toBe(links)

    const flat = run(graph, { type: 'ungroup', entities: [...graph.groups.keys()] })
    expect(outlineCounts(flat)).toEqual({ groups: 0, ...opened, opened })
    const hidden = hiddenCounts(graph)
    expect(opened.entities + hidden.entities).toBe(graph.entities.size)
    expect(opened.links + hidden.links).toBe(graph.links.size)
  },
)

const CATALOGUES = [
  ['en', english, '3 groups, 2 entities, 4 links; with the groups open: 122 entities, 140 links'],
  ['kk', kazakh, '3 топ, 2 нысан, 4 байланыс; топтар ашылса: 122 нысан, 140 байланыс'],
  ['ky', kyrgyz, '3 топ, 2 объект, 4 байланыш; топтор ачылса: 122 объект, 140 байланыш'],
  ['ru', russian, '3 группы, 2 сущности, 4 связи; если раскрыть группы: 122 сущности, 140 связей'],
] as const

it.each(CATALOGUES)('nobody takes three groups for three entities in %s', (lang, messages, words) => {
  const compiled = Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, compileMessage(text)]))
  const { t } = createTranslator(lang, compiled, ontologyTexts)
  const counts = { groups: 3, entities: 2, links: 4, opened: { entities: 122, links: 140 } }
  expect(countWords(counts, t)).toBe(words)
  expect(countWords({ ...counts, groups: 0 }, t)).toBe(t('twin.counts', { entities: 2, links: 4 }))
})
