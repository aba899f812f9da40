// Purpose: claims of other datasets with these ids, one row a version.
// Parameters: ids (list), dataset (string)
// Columns: id, hash, version, retracted, heldBack (null: no), dataset
// Index: claim_id
UNWIND $ids AS id
MATCH (n:Claim {id: id})
USING INDEX n:Claim(id)
WHERE n.dataset <> $dataset
RETURN n.id AS id, n.hash AS hash, n.version AS version, n.retractedAt IS NOT NULL AS retracted, n.heldBack AS heldBack, n.dataset AS dataset
