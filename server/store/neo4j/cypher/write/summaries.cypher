// Purpose: the English summaries of current claims.
// Parameters: ids (list of claims)
// Columns: id, summary
// Index: claim_id
UNWIND $ids AS id
MATCH (c:Claim {id: id})
USING INDEX c:Claim(id)
WHERE c.retractedAt IS NULL
RETURN c.id AS id, c.summaryEn AS summary
