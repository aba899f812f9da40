// Purpose: entities of other datasets with these ids.
// Parameters: ids (list), dataset (string)
// Columns: id, hash, version, retracted, dataset
// Index: constraint entity_id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
USING INDEX n:Entity(id)
WHERE n.dataset <> $dataset
RETURN n.id AS id, n.hash AS hash, n.version AS version, n.retractedAt IS NOT NULL AS retracted, n.dataset AS dataset
