// Purpose: current claims that contradict a version of these, in either direction.
// Parameters: ids (list of claims)
// Columns: id
// Index: claim_id
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:CONTRADICTS]-(rival:Claim)
USING INDEX c:Claim(id)
WHERE rival.retractedAt IS NULL
RETURN DISTINCT rival.id AS id
