// Purpose: downgrade documents, whose state before was closed.
// Parameters: ids (list of documents), because (string or null), now (ISO 8601)
// Columns: count
// Index: constraint entity_id
UNWIND $ids AS id
MATCH (d:Entity {id: id})
USING INDEX d:Entity(id)
WHERE d.retractedAt IS NULL AND d.downgradedAt IS NULL
SET d.recordedAt = datetime($now), d.version = d.version + 1, d.downgradedAt = datetime($now), d.downgradedBecause = $because
RETURN count(*) AS count
