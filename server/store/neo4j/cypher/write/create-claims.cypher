// Purpose: write versions of claims.
// Parameters: rows [{subject, properties}], now (ISO 8601)
// Columns: count
// Index: constraint entity_id
UNWIND $rows AS row
MATCH (s:Entity {id: row.properties.subjectId})
USING INDEX s:Entity(id)
CREATE (c:Claim)-[:SUBJECT]->(s)
SET c = row.properties, c.recordedAt = datetime($now)
RETURN count(*) AS count
