// Purpose: every current entity that a text may mention, with its names.
// Parameters: none
// Columns: id, kind, names
// Expected index: none; reads every entity, once for each revision that texts are read against
MATCH (e:Entity) WHERE e.retractedAt IS NULL AND NOT e.anonymous AND NOT e.generic
RETURN e.id AS id, e.kind AS kind,
  COLLECT {
    MATCH (e)-[:NAMED]->(n:Name) WHERE n.retractedAt IS NULL
    RETURN {text: n.text, lang: n.lang, kind: n.kind, source: n.source} ORDER BY n.ordinal
  } AS names
