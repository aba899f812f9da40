// Purpose: the passages of a document.
// Parameters: document (id)
// Columns: id, paragraph, start, end, sha256, sha256Normal
// Index: constraint entity_id
MATCH (d:Entity {id: $document})<-[:IN]-(p:Passage)
USING INDEX d:Entity(id)
WHERE p.retractedAt IS NULL
RETURN p.id AS id, p.paragraph AS paragraph, p.start AS start, p.end AS end, p.sha256 AS sha256, p.sha256Normal AS sha256Normal
ORDER BY start, end
