// Purpose: cache the status and the origins of claims; what they were before is kept.
// Parameters: rows [{key, status, origins}], now (ISO 8601)
// Columns: count
// Index: constraint claim_key
UNWIND $rows AS row
MATCH (c:Claim {key: row.key})
USING INDEX c:Claim(key)
FOREACH (settled IN CASE WHEN c.status IS NULL THEN [] ELSE [c] END |
  CREATE (settled)-[:WAS]->(:Verdict {
    id: settled.id, status: settled.status, origins: settled.origins,
    recordedAt: coalesce(settled.settledAt, settled.recordedAt), retractedAt: datetime($now)
  })
  SET settled.settledAt = datetime($now)
)
SET c.status = row.status, c.origins = row.origins
RETURN count(*) AS count
