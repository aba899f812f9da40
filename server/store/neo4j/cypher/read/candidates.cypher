// Purpose: entities whose search keys match a query, with the names to rank them by.
// Parameters: $query (Lucene, made of escaped keys only), $kinds (list or null), $limit
// Columns: id, slug, kind, names
// Expected index: full text entitySearch
CALL db.index.fulltext.queryNodes('entitySearch', $query, {limit: $limit}) YIELD node, score
WHERE node.retractedAt IS NULL AND NOT node.anonymous AND ($kinds IS NULL OR node.kind IN $kinds)
RETURN node.id AS id, node.slug AS slug, node.kind AS kind,
  COLLECT {
    MATCH (node)-[:NAMED]->(n:Name) WHERE n.retractedAt IS NULL
    RETURN {text: n.text, lang: n.lang, kind: n.kind, source: n.source} ORDER BY n.ordinal
  } AS names
ORDER BY score DESC, slug
