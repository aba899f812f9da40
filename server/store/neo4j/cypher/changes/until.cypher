// Purpose: the last write, as the index has it: how far the log reaches.
// Parameters: none
// Columns: revision, until
// Index: revision_recorded, in its order
MATCH (r:Revision)
USING INDEX r:Revision(recordedAt)
WHERE r.recordedAt > datetime({epochMillis: 0})
RETURN r.number AS revision, r.recordedAt AS until
ORDER BY r.recordedAt DESC LIMIT 1
