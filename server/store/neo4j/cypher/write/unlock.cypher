// Purpose: count the write. The token tells a writer whose connection broke at the commit that it was done.
// Parameters: now (ISO 8601), token (string)
// Columns: revision
// Index: constraint meta_key
MATCH (m:Meta {key: 'graph'})
SET m.revision = m.revision + 1, m.recordedAt = datetime($now), m.token = $token
RETURN m.revision AS revision
