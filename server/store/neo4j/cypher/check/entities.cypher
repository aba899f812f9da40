// Purpose: what is cached on entities, beside what it is made from.
// Parameters: none
// Columns: id, slug, kind, hash, row (JSON), retracted, anonymous, keys (map of the lists that it is found by), searchKeyVersion, names
// Index: none; reads every entity
MATCH (e:Entity)
RETURN e.id AS id, e.slug AS slug, e.kind AS kind, e.hash AS hash, e.row AS row, e.retractedAt IS NOT NULL AS retracted,
  e {.searchKeys, .searchJoins, .searchSkeletons, .searchGrams} AS keys, e.searchKeyVersion AS searchKeyVersion,
  COLLECT { MATCH (e)-[:NAMED]->(n:Name) WHERE n.retractedAt IS NULL RETURN n {.text, .lang, .kind, .source} AS name ORDER BY n.ordinal } AS names
