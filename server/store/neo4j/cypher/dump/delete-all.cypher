// Purpose: remove every node of ours, in the transaction that writes others.
// Parameters: labels (list)
// Columns: none
// Index: none; reads every node
MATCH (n)
WHERE any(label IN labels(n) WHERE label IN $labels)
DETACH DELETE n
