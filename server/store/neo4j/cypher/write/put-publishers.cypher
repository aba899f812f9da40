// Purpose: join documents to their publishers.
// Parameters: rows [{id, publisher}]
// Columns: count
// Index: constraint entity_id
UNWIND $rows AS row
MATCH (d:Entity {id: row.id}), (p:Entity {id: row.publisher})
USING INDEX d:Entity(id) USING INDEX p:Entity(id)
CREATE (d)-[:PUBLISHED_BY]->(p)
RETURN count(*) AS count
