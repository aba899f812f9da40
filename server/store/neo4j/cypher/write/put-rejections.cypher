// Purpose: join wholesale denials to the documents that they reject.
// Parameters: rows [{key, rejects}]
// Columns: count
// Index: constraints stance_key and entity_id
UNWIND $rows AS row
MATCH (s:Stance {key: row.key}), (d:Entity {id: row.rejects})
USING INDEX s:Stance(key) USING INDEX d:Entity(id)
CREATE (s)-[:REJECTS]->(d)
RETURN count(*) AS count
