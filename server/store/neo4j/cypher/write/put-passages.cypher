// Purpose: write passages; a changed one loses its place in a user's text until it is looked for again.
// Parameters: rows [{id, properties}], now (ISO 8601)
// Columns: count
// Index: constraints passage_id and entity_id
UNWIND $rows AS row
MATCH (d:Entity {id: row.properties.documentId})
USING INDEX d:Entity(id)
MERGE (p:Passage {id: row.id})
SET p = row.properties, p.recordedAt = datetime($now)
MERGE (p)-[:IN]->(d)
RETURN count(*) AS count
