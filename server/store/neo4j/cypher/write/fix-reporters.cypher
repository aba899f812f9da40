// Purpose: where a stance does not say who relays it, it is the publisher of the document: follow a change of publisher.
// Parameters: ids (list of documents)
// Columns: none
// Index: constraint entity_id
UNWIND $ids AS id
MATCH (d:Entity {id: id})<-[:IN]-(:Passage)<-[:AT]-(s:Stance)-[r:REPORTED_BY]->()
USING INDEX d:Entity(id)
WHERE s.retractedAt IS NULL AND s.reportedById IS NULL
DELETE r
WITH d, s
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(publisher:Entity)
WITH s, coalesce(publisher, d) AS reporter
CREATE (s)-[:REPORTED_BY]->(reporter)
