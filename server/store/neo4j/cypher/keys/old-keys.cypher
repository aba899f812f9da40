// Purpose: current entities whose search keys another version of the rules made.
// Parameters: $version, $limit
// Columns: id, hash, kind, anonymous, summaryEn, summaryKk, summaryKy, summaryRu, title, names (texts)
// Expected index: entity_search_key_version
MATCH (e:Entity)
WHERE (e.searchKeyVersion < $version OR e.searchKeyVersion > $version) AND e.retractedAt IS NULL
WITH e LIMIT $limit
RETURN e.id AS id, e.hash AS hash, e.kind AS kind, e.anonymous AS anonymous,
  e.summaryEn AS summaryEn, e.summaryKk AS summaryKk, e.summaryKy AS summaryKy, e.summaryRu AS summaryRu, e.title AS title,
  COLLECT { MATCH (e)-[:NAMED]->(n:Name) WHERE n.retractedAt IS NULL RETURN n.text ORDER BY n.ordinal } AS names
