// Purpose: a wholesale denial leaves a claim that no longer rests on the rejected document; that it stood on it is kept.
// Parameters: ids (list of claims), now (ISO 8601)
// Columns: none
// Index: claim_id
UNWIND $ids AS id
MATCH (c:Claim {id: id})
USING INDEX c:Claim(id)
WHERE c.retractedAt IS NULL
MATCH (c)<-[on:ON]-(r:Stance)-[:REJECTS]->(d:Entity)
WHERE r.retractedAt IS NULL AND NOT EXISTS {
  MATCH (c)<-[:ON]-(s:Stance)
  WHERE s.retractedAt IS NULL AND s.scope = 'specific' AND s.kind = 'asserts' AND (s.documentId = d.id OR s.basisId = d.id)
}
CREATE (r)-[:WAS_ON {recordedAt: on.recordedAt, retractedAt: datetime($now)}]->(c)
DELETE on
