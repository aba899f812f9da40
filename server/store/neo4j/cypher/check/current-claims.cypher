// Purpose: the ids of current claims.
// Parameters: none
// Columns: id
// Index: claim_id
MATCH (c:Claim) WHERE c.id IS NOT NULL AND c.retractedAt IS NULL
RETURN c.id AS id ORDER BY id
