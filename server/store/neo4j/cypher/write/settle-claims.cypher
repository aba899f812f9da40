// Purpose: cache the status and the origins of claims.
// Parameters: rows [{key, status, origins}]
// Columns: count
// Index: constraint claim_key
UNWIND $rows AS row
MATCH (c:Claim {key: row.key})
USING INDEX c:Claim(key)
SET c.status = row.status, c.origins = row.origins
RETURN count(*) AS count
