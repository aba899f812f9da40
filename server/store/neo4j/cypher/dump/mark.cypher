// Purpose: say that a restore is under way; the mark goes with its last batch.
// Parameters: graphId (string)
// Columns: none
// Index: none; there is one such node at most
MERGE (r:Restoring)
SET r.graphId = $graphId, r.startedAt = datetime()
