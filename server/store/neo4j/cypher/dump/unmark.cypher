// Purpose: the restore is complete.
// Parameters: none
// Columns: none
// Index: none; there is one such node at most
MATCH (r:Restoring) DELETE r
