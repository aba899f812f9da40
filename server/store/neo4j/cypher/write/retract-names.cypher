// Purpose: retract names that changed or went.
// Parameters: rows [{id, ordinals}], now (ISO 8601)
// Columns: none
// Index: constraint entity_id
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})-[:NAMED]->(n:Name)
USING INDEX e:Entity(id)
WHERE n.retractedAt IS NULL AND n.ordinal IN row.ordinals
SET n.retractedAt = datetime($now)
