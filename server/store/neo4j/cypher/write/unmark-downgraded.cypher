// Purpose: documents, whose state before was closed, are no longer downgraded.
// Parameters: ids (list of documents), now (ISO 8601)
// Columns: count
// Index: constraint entity_id
UNWIND $ids AS id
MATCH (d:Entity {id: id})
USING INDEX d:Entity(id)
WHERE d.retractedAt IS NULL AND d.downgradedAt IS NOT NULL
SET d.recordedAt = datetime($now), d.version = d.version + 1
REMOVE d.downgradedAt, d.downgradedBecause
RETURN count(*) AS count
