// Purpose: entities whose search keys match a query, with the names to rank them by.
// Parameters: $query (Lucene, made of escaped keys only), $limit
// Columns: id, slug, kind, names, revision (of the graph)
// Expected index: full text entityNames; constraint meta_key
OPTIONAL MATCH (m:Meta {key: 'graph'})
WITH coalesce(m.revision, 0) AS revision
CALL db.index.fulltext.queryNodes('entityNames', $query, {limit: $limit}) YIELD node, score
WHERE node.retractedAt IS NULL AND NOT node.anonymous
RETURN node.id AS id, node.slug AS slug, node.kind AS kind, revision,
  COLLECT {
    MATCH (node)-[:NAMED]->(n:Name) WHERE n.retractedAt IS NULL
    RETURN {text: n.text, lang: n.lang, kind: n.kind, source: n.source} ORDER BY n.ordinal
  } AS names
ORDER BY score DESC, slug
