// Purpose: retract the link of claims whose status or origins changed.
// Parameters: keys (list of claim keys), now (ISO 8601)
// Columns: none
// Index: constraint claim_key
UNWIND $keys AS key
MATCH (c:Claim {key: key})-[:SUBJECT]->(s:Entity)
USING INDEX c:Claim(key)
MATCH (c)-[:OBJECT]->(o:Entity)
WITH c, s, o
MATCH (s)-[l]->(o) WHERE l.claimKey = c.key AND l.retractedAt IS NULL
SET l.retractedAt = datetime($now)
