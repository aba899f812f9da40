// Purpose: mark claims and stances as retracted by hand: loads leave what is marked as it is, while its content is the same.
// Parameters: claims, stances (lists of ids), now (ISO 8601)
// Columns: count
// Index: claim_id, stance_id
CALL () {
  UNWIND $claims AS id
  MATCH (n:Claim {id: id})
  USING INDEX n:Claim(id)
  WHERE n.retractedAt = datetime($now)
  RETURN n
  UNION
  UNWIND $stances AS id
  MATCH (n:Stance {id: id})
  USING INDEX n:Stance(id)
  WHERE n.retractedAt = datetime($now)
  RETURN n
}
SET n.heldBack = true
RETURN count(n) AS count
