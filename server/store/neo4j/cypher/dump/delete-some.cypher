// Purpose: remove some nodes of ours; called until none is left.
// Parameters: labels (list), limit (integer)
// Columns: count
// Index: none; reads nodes up to the limit
MATCH (n)
WHERE any(label IN labels(n) WHERE label IN $labels)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS count
