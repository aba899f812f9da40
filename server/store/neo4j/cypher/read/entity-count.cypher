// Purpose: how many entities are current, and the revision of the graph.
// Parameters: none
// Columns: entities, revision
// Expected index: constraint meta_key; the count reads every entity
OPTIONAL MATCH (m:Meta {key: 'graph'})
RETURN coalesce(m.revision, 0) AS revision, COUNT { MATCH (e:Entity) WHERE e.retractedAt IS NULL } AS entities
