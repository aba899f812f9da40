// Purpose: states of documents that are marked as downgraded without the write that decided it, or before it.
// Parameters: limit
// Columns: id, message
// Index: revision_recorded; reads every state of every entity
MATCH (n:Entity|EntityVersion) WHERE n.downgradedAt IS NOT NULL
WITH n, CASE
  WHEN n.recordedAt < n.downgradedAt THEN 'a state from before the document was downgraded is marked'
  WHEN NOT EXISTS { MATCH (r:Revision {recordedAt: n.downgradedAt}) WHERE r.action = 'downgrade' AND n.id IN r.objects } THEN 'no decision tells why the document is downgraded'
END AS message
WHERE message IS NOT NULL
RETURN n.id AS id, message
ORDER BY id LIMIT $limit
