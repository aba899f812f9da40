// Purpose: the labels of one node that is not ours, in a database that was never migrated.
// Parameters: none
// Columns: labels
// Index: none; ends at the first node found
MATCH (n)
WHERE NOT (n:MigrationLock OR n:Restoring) AND NOT EXISTS { MATCH (:Migration) }
RETURN labels(n) AS labels
LIMIT 1
