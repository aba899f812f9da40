// Purpose: join claims to their object entities.
// Parameters: rows [{key, object}]
// Columns: count
// Index: constraints claim_key and entity_id
UNWIND $rows AS row
MATCH (c:Claim {key: row.key}), (o:Entity {id: row.object})
USING INDEX c:Claim(key) USING INDEX o:Entity(id)
CREATE (c)-[:OBJECT]->(o)
RETURN count(*) AS count
