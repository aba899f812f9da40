// Purpose: the one node that says which graph this is, and that each writer locks.
// Parameters: id (string): a new identity, used when there is none
// Columns: none
// Index: constraint meta_key
MERGE (m:Meta {key: 'graph'})
ON CREATE SET m.id = $id, m.revision = 0, m.recordedAt = datetime({epochMillis: 0}), m.token = ''
