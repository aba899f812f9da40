// Purpose: retract every passage of documents that are retracted.
// Parameters: ids (list of documents), now (ISO 8601)
// Columns: none
// Index: constraint entity_id
UNWIND $ids AS id
MATCH (d:Entity {id: id})<-[:IN]-(p:Passage)
USING INDEX d:Entity(id)
WHERE p.retractedAt IS NULL
SET p.retractedAt = datetime($now)
