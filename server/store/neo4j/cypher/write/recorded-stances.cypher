// Purpose: what is recorded of the stances of a dataset, one row a version.
// Parameters: dataset (string)
// Columns: id, hash, version, retracted, heldBack (null: no), claim
// Index: stance_dataset
MATCH (n:Stance {dataset: $dataset})
USING INDEX n:Stance(dataset)
RETURN n.id AS id, n.hash AS hash, n.version AS version, n.retractedAt IS NOT NULL AS retracted, n.heldBack AS heldBack, n.claimId AS claim
