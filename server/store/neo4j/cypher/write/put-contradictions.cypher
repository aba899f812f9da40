// Purpose: join claims to the current versions of those that their rows contradict, else to the one that is held back: it may be
//   restored.
// Parameters: rows [{key, rival (claim id)}]
// Columns: count
// Index: constraint claim_key, claim_id
UNWIND $rows AS row
MATCH (c:Claim {key: row.key})
USING INDEX c:Claim(key)
MATCH (rival:Claim {id: row.rival})
USING INDEX rival:Claim(id)
WHERE rival.retractedAt IS NULL OR rival.heldBack
MERGE (c)-[:CONTRADICTS]->(rival)
RETURN count(*) AS count
