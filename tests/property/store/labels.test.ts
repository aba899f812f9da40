import { expect, test } from 'vitest'
import { KIND_IDS } from '../../../server/model/ontology/generated/ontology.ts'
import { OUR_LABELS } from '../../../server/store/neo4j/labels.ts'

test('no kind of the ontology is called like a label of the store', () => {
  expect(KIND_IDS.filter((kind) => OUR_LABELS.includes(kind))).toEqual([])
})
