// Purpose: the revision of the graph.
// Parameters: none
// Columns: revision
// Expected index: constraint meta_key
OPTIONAL MATCH (m:Meta {key: 'graph'})
RETURN coalesce(m.revision, 0) AS revision
