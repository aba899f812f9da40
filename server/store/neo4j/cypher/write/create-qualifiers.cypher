// Purpose: write the qualifiers of claims.
// Parameters: rows [{key, entity (id or null), properties}]
// Columns: count
// Index: constraints claim_key and entity_id
UNWIND $rows AS row
MATCH (c:Claim {key: row.key})
USING INDEX c:Claim(key)
CREATE (c)-[:QUALIFIER]->(q:Qualifier)
SET q = row.properties
WITH q, row WHERE row.entity IS NOT NULL
MATCH (e:Entity {id: row.entity})
USING INDEX e:Entity(id)
CREATE (q)-[:IS]->(e)
RETURN count(*) AS count
