// Purpose: the entities of a dataset as they were known at a moment, else as they are.
// Parameters: dataset (string), at (ISO 8601 or null)
// Columns: row (JSON)
// Index: entity_dataset; former versions by label scan
CALL () {
  MATCH (n:Entity {dataset: $dataset})
  USING INDEX n:Entity(dataset)
  RETURN n
  UNION ALL
  MATCH (n:EntityVersion {dataset: $dataset}) RETURN n
}
WITH n
WHERE ($at IS NULL AND n.retractedAt IS NULL)
   OR (n.recordedAt <= datetime($at) AND (n.retractedAt IS NULL OR n.retractedAt > datetime($at)))
RETURN n.row AS row ORDER BY n.id
