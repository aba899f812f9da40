// Purpose: stances of other datasets with these ids, one row a version.
// Parameters: ids (list), dataset (string)
// Columns: id, hash, version, retracted, heldBack (null: no), claim, dataset
// Index: stance_id
UNWIND $ids AS id
MATCH (n:Stance {id: id})
USING INDEX n:Stance(id)
WHERE n.dataset <> $dataset
RETURN n.id AS id, n.hash AS hash, n.version AS version, n.retractedAt IS NOT NULL AS retracted, n.heldBack AS heldBack, n.claimId AS claim, n.dataset AS dataset
