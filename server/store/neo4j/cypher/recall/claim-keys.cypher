// Purpose: the keys of the claims of a dataset that were current at a moment, else that are.
// Parameters: dataset (string), at (ISO 8601 or null)
// Columns: key
// Index: claim_dataset
MATCH (n:Claim {dataset: $dataset})
USING INDEX n:Claim(dataset)
WHERE ($at IS NULL AND n.retractedAt IS NULL)
   OR (n.recordedAt <= datetime($at) AND (n.retractedAt IS NULL OR n.retractedAt > datetime($at)))
RETURN n.key AS key ORDER BY n.id
