// Purpose: former versions of claims and stances that are there again are no longer held back.
// Parameters: claims, stances (lists of ids)
// Columns: none
// Index: claim_id, stance_id
CALL () {
  UNWIND $claims AS id
  MATCH (n:Claim {id: id})
  USING INDEX n:Claim(id)
  WHERE n.heldBack
  RETURN n
  UNION
  UNWIND $stances AS id
  MATCH (n:Stance {id: id})
  USING INDEX n:Stance(id)
  WHERE n.heldBack
  RETURN n
}
REMOVE n.heldBack
