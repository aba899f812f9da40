// Purpose: names of constraints, and of indexes that belong to none.
// Parameters: none
// Columns: name, constraint
// Index: none
SHOW INDEXES YIELD name, type, owningConstraint
WHERE type <> 'LOOKUP'
RETURN coalesce(owningConstraint, name) AS name, owningConstraint IS NOT NULL AS constraint
