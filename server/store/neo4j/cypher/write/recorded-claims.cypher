// Purpose: what is recorded of the claims of a dataset, one row a version.
// Parameters: dataset (string)
// Columns: id, hash, version, retracted, heldBack (null: no)
// Index: claim_dataset
MATCH (n:Claim {dataset: $dataset})
USING INDEX n:Claim(dataset)
RETURN n.id AS id, n.hash AS hash, n.version AS version, n.retractedAt IS NOT NULL AS retracted, n.heldBack AS heldBack
