// Purpose: retract the current version of claims, and with it their link.
// Parameters: ids (list), now (ISO 8601)
// Columns: count
// Index: claim_id
UNWIND $ids AS id
MATCH (c:Claim {id: id})
USING INDEX c:Claim(id)
WHERE c.retractedAt IS NULL
SET c.retractedAt = datetime($now)
WITH c
CALL (c) {
  MATCH (c)-[:SUBJECT]->(s:Entity)
  MATCH (c)-[:OBJECT]->(o:Entity)
  WITH c, s, o
MATCH (s)-[l]->(o) WHERE l.claimKey = c.key AND l.retractedAt IS NULL
  SET l.retractedAt = datetime($now)
}
RETURN count(*) AS count
