// Purpose: join stances to versions of claims.
// Parameters: rows [{stance (key), claim (key)}]
// Columns: count
// Index: constraints stance_key and claim_key
UNWIND $rows AS row
MATCH (s:Stance {key: row.stance}), (c:Claim {key: row.claim})
USING INDEX s:Stance(key) USING INDEX c:Claim(key)
CREATE (s)-[:ON]->(c)
RETURN count(*) AS count
