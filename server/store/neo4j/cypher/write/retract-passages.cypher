// Purpose: retract passages that documents no longer have.
// Parameters: ids (list), now (ISO 8601)
// Columns: none
// Index: constraint passage_id
UNWIND $ids AS id
MATCH (p:Passage {id: id})
USING INDEX p:Passage(id)
WHERE p.retractedAt IS NULL
SET p.retractedAt = datetime($now)
