// Purpose: a wholesale denial leaves a claim that no longer rests on the rejected document.
// Parameters: ids (list of claims)
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
DELETE on
