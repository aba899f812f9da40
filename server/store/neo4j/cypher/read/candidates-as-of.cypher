// Purpose: entities whose search keys matched a query at a moment, with the names that they had then.
// Parameters: $query (Lucene, made of escaped keys only), $limit (of each index), $at (null: now)
// Columns: id, slug, kind, names, revision (of the graph now)
// Expected index: full text entityNames and formerNames; constraint meta_key
OPTIONAL MATCH (m:Meta {key: 'graph'})
WITH coalesce(m.revision, 0) AS revision
CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $query, {limit: $limit}) YIELD node, score
  RETURN node AS e, node AS state, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('formerNames', $query, {limit: $limit}) YIELD node, score
  MATCH (node)<-[:WAS]-(e:Entity)
  RETURN e, node AS state, score
}
WITH revision, e, state, score
WHERE NOT state.anonymous
  AND CASE WHEN $at IS NULL THEN state.retractedAt IS NULL ELSE state.recordedAt <= $at AND (state.retractedAt IS NULL OR state.retractedAt > $at) END
RETURN e.id AS id, state.slug AS slug, state.kind AS kind, revision,
  COLLECT {
    MATCH (e)-[:NAMED]->(n:Name)
    WHERE CASE WHEN $at IS NULL THEN n.retractedAt IS NULL ELSE n.recordedAt <= $at AND (n.retractedAt IS NULL OR n.retractedAt > $at) END
    RETURN {text: n.text, lang: n.lang, kind: n.kind, source: n.source} ORDER BY n.ordinal
  } AS names
ORDER BY score DESC, slug
