// Purpose: current claims with an assertion that has one of these documents as its place or its basis.
// Parameters: ids (list of documents)
// Columns: id
// Index: constraint entity_id
UNWIND $ids AS id
MATCH (d:Entity {id: id})
USING INDEX d:Entity(id)
CALL (d) {
  MATCH (d)<-[:BASIS]-(s:Stance) RETURN s
  UNION
  MATCH (d)<-[:IN]-(:Passage)<-[:AT]-(s:Stance) RETURN s
}
MATCH (s)-[:ON]->(c:Claim)
WHERE s.retractedAt IS NULL AND c.retractedAt IS NULL AND s.scope = 'specific' AND s.kind = 'asserts'
RETURN DISTINCT c.id AS id
