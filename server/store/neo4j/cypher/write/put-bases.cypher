// Purpose: join stances to what their speakers rely on.
// Parameters: rows [{key, basis}]
// Columns: count
// Index: constraints stance_key and entity_id
UNWIND $rows AS row
MATCH (s:Stance {key: row.key}), (b:Entity {id: row.basis})
USING INDEX s:Stance(key) USING INDEX b:Entity(id)
CREATE (s)-[:BASIS]->(b)
RETURN count(*) AS count
