// Purpose: retract entities, whose last state was closed, and their names. The node stays and holds no state of its own: its
//   moments are the same, and it can no longer be searched.
// Parameters: ids (list), now (ISO 8601)
// Columns: count
// Index: constraint entity_id
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX e:Entity(id)
WHERE e.retractedAt IS NULL
SET e.recordedAt = datetime($now), e.retractedAt = datetime($now),
  e.searchKeys = [], e.searchJoins = [], e.searchSkeletons = [], e.searchGrams = [], e.contentKeys = []
WITH e
CALL (e) {
  MATCH (e)-[:NAMED]->(n:Name) WHERE n.retractedAt IS NULL
  SET n.retractedAt = datetime($now)
}
RETURN count(*) AS count
