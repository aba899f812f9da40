// Purpose: join qualifiers to the entities that they name.
// Parameters: rows [{key (of the claim), ordinal, entity}]
// Columns: count
// Index: constraints claim_key and entity_id
UNWIND $rows AS row
MATCH (c:Claim {key: row.key})-[:QUALIFIER]->(q:Qualifier {ordinal: row.ordinal})
USING INDEX c:Claim(key)
MATCH (e:Entity {id: row.entity})
USING INDEX e:Entity(id)
CREATE (q)-[:IS]->(e)
RETURN count(*) AS count
