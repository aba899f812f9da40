// Purpose: join documents to those that they come from.
// Parameters: rows [{id, document, how}]
// Columns: count
// Index: constraint entity_id
UNWIND $rows AS row
MATCH (d:Entity {id: row.id}), (from:Entity {id: row.document})
USING INDEX d:Entity(id) USING INDEX from:Entity(id)
CREATE (d)-[:DERIVED_FROM {how: row.how}]->(from)
RETURN count(*) AS count
