// Purpose: take the one lock that every writer takes first, and read the clock once it is held.
// Parameters: none
// Columns: revision, token (of the last write), last (its moment), now, id (of the graph)
// Index: constraint meta_key. SET takes the write lock, so now is never before the moment of a writer that went first.
MATCH (m:Meta {key: 'graph'})
SET m.locked = true
WITH m
REMOVE m.locked
RETURN m.revision AS revision, m.token AS token, m.recordedAt AS last, datetime.realtime() AS now, m.id AS id
