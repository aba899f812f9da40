// Purpose: rows that are marked as retracted by hand, and are current, not the last version, or without the write that decided it.
// Parameters: limit
// Columns: id, message
// Index: claim_id, stance_id, revision_recorded; reads every claim and stance
MATCH (n:Claim|Stance) WHERE n.heldBack
WITH n, CASE
  WHEN n.retractedAt IS NULL THEN 'the row is held back, and current'
  WHEN n:Claim AND EXISTS { MATCH (later:Claim {id: n.id}) WHERE later.version > n.version } THEN 'a former version is held back'
  WHEN n:Stance AND EXISTS { MATCH (later:Stance {id: n.id}) WHERE later.version > n.version } THEN 'a former version is held back'
  WHEN NOT EXISTS { MATCH (r:Revision {recordedAt: n.retractedAt}) WHERE r.action IN ['retract', 'withdraw'] } THEN 'no decision tells why the row is held back'
END AS message
WHERE message IS NOT NULL
RETURN n.key AS id, message
ORDER BY id LIMIT $limit
