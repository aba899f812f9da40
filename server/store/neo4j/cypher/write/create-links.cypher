// Purpose: write the links of claims, in the transaction of the claim.
// Parameters: rows [{subject, object, type, properties}], now (ISO 8601)
// Columns: count
// Index: constraint entity_id
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject}), (o:Entity {id: row.object})
USING INDEX s:Entity(id) USING INDEX o:Entity(id)
CREATE (s)-[l:$(row.type)]->(o)
SET l = row.properties, l.recordedAt = datetime($now)
RETURN count(*) AS count
