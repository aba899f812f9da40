// Purpose: what is recorded of the entities of a dataset.
// Parameters: dataset (string)
// Columns: id, hash, version, retracted
// Index: entity_dataset
MATCH (n:Entity {dataset: $dataset})
USING INDEX n:Entity(dataset)
RETURN n.id AS id, n.hash AS hash, n.version AS version, n.retractedAt IS NOT NULL AS retracted
