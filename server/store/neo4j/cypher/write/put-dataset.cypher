// Purpose: remember that a dataset is recorded in full.
// Parameters: name, hash (string), now (ISO 8601)
// Columns: none
// Index: constraint dataset_name
MERGE (d:LoadedDataset {name: $name})
SET d.hash = $hash, d.version = coalesce(d.version, 0) + 1, d.recordedAt = datetime($now)
