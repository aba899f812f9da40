// Purpose: whether a restore was interrupted.
// Parameters: none
// Columns: startedAt
// Index: none; there is one such node at most
MATCH (r:Restoring) RETURN toString(r.startedAt) AS startedAt
