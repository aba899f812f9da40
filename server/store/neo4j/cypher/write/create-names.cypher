// Purpose: write names.
// Parameters: rows [{id, properties}], now (ISO 8601)
// Columns: count
// Index: constraint entity_id
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
USING INDEX e:Entity(id)
CREATE (e)-[:NAMED]->(n:Name)
SET n = row.properties, n.recordedAt = datetime($now)
RETURN count(*) AS count
