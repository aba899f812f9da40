// Purpose: current claims with a stance in these documents or in those that come from them.
// Parameters: ids (list of documents)
// Columns: id
// Index: constraint entity_id
UNWIND $ids AS id
MATCH (source:Entity {id: id})<-[:DERIVED_FROM*0..20]-(d:Entity)
USING INDEX source:Entity(id)
WITH DISTINCT d
MATCH (d)<-[:IN]-(:Passage)<-[:AT]-(s:Stance)-[:ON]->(c:Claim)
WHERE s.retractedAt IS NULL AND c.retractedAt IS NULL
RETURN DISTINCT c.id AS id
