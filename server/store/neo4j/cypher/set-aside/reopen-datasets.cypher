// Purpose: the datasets of rows that a decision changed are compared with their folders again, at their next load.
// Parameters: claims, stances (lists of ids)
// Columns: none
// Index: claim_id, stance_id; constraint dataset_name
CALL () {
  UNWIND $claims AS id
  MATCH (n:Claim {id: id})
  USING INDEX n:Claim(id)
  RETURN DISTINCT n.dataset AS name
  UNION
  UNWIND $stances AS id
  MATCH (n:Stance {id: id})
  USING INDEX n:Stance(id)
  RETURN DISTINCT n.dataset AS name
}
MATCH (d:LoadedDataset {name: name})
SET d.hash = ''
