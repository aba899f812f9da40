// Purpose: give entities their new state; what a user's own text left on a document stays.
// Parameters: rows [{id, kind, properties}], kinds (every label of a kind), now (ISO 8601)
// Columns: count
// Index: constraint entity_id
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
USING INDEX e:Entity(id)
SET e += row.properties, e.recordedAt = datetime($now), e.retractedAt = null
WITH e, row, [label IN labels(e) WHERE label <> 'Entity' AND label <> row.kind] AS former
REMOVE e:$(former)
SET e:$(row.kind)
RETURN count(*) AS count
