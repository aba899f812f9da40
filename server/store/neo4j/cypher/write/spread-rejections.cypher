// Purpose: a wholesale denial of a document stands on every claim that rests on it.
// Parameters: ids (list of claims), now (ISO 8601)
// Columns: none
// Index: claim_id, constraint entity_id
UNWIND $ids AS id
MATCH (c:Claim {id: id})
USING INDEX c:Claim(id)
WHERE c.retractedAt IS NULL
MATCH (c)<-[:ON]-(s:Stance)
WHERE s.retractedAt IS NULL AND s.scope = 'specific' AND s.kind = 'asserts'
UNWIND [s.documentId, s.basisId] AS document
WITH DISTINCT c, document WHERE document IS NOT NULL
MATCH (d:Entity {id: document})<-[:REJECTS]-(r:Stance)
USING INDEX d:Entity(id)
WHERE r.retractedAt IS NULL
MERGE (r)-[on:ON]->(c)
ON CREATE SET on.recordedAt = datetime($now)
