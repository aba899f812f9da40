// Purpose: count the write, and keep what it was. The token tells a writer whose connection broke at the commit that it was done.
// Parameters: now (ISO 8601), token (string), note (map: action, and where it has them dataset, objects, because)
// Columns: revision
// Index: constraint meta_key
MATCH (m:Meta {key: 'graph'})
SET m.revision = m.revision + 1, m.recordedAt = datetime($now), m.token = $token
CREATE (r:Revision)
SET r = $note, r.number = m.revision, r.recordedAt = m.recordedAt
RETURN m.revision AS revision
