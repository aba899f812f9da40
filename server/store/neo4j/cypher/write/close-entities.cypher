// Purpose: keep the state of entities that are about to get a new one.
// Parameters: ids (list), now (ISO 8601)
// Columns: count
// Index: constraint entity_id
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX e:Entity(id)
CREATE (e)-[:WAS]->(:EntityVersion {
  id: e.id, version: e.version, row: e.row, dataset: e.dataset, recordedAt: e.recordedAt, retractedAt: coalesce(e.retractedAt, datetime($now))
})
RETURN count(*) AS count
