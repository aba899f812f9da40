// Purpose: retract the current version of stances.
// Parameters: ids (list), now (ISO 8601)
// Columns: count
// Index: stance_id
UNWIND $ids AS id
MATCH (s:Stance {id: id})
USING INDEX s:Stance(id)
WHERE s.retractedAt IS NULL
SET s.retractedAt = datetime($now)
RETURN count(*) AS count
