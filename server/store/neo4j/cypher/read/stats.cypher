// Purpose: how much the graph holds; what is retracted does not count.
// Parameters: none
// Columns: entitiesByKind, claimsByStatus, stances, passages, documentsRead, revision, begun
// Expected index: none; counts by kind and status read every row
RETURN
  COLLECT { MATCH (e:Entity) WHERE e.retractedAt IS NULL WITH e.kind AS kind, count(*) AS count RETURN {kind: kind, count: count} ORDER BY kind } AS entitiesByKind,
  COLLECT { MATCH (c:Claim) WHERE c.retractedAt IS NULL WITH c.status AS status, count(*) AS count RETURN {status: status, count: count} ORDER BY status } AS claimsByStatus,
  COUNT { MATCH (s:Stance) WHERE s.retractedAt IS NULL } AS stances,
  COUNT { MATCH (p:Passage) WHERE p.retractedAt IS NULL } AS passages,
  COUNT { MATCH (d:Document) WHERE d.retractedAt IS NULL AND EXISTS { (d)<-[:IN]-(:Passage) } } AS documentsRead,
  coalesce(head(COLLECT { MATCH (m:Meta {key: 'graph'}) RETURN m.revision }), 0) AS revision,
  head(COLLECT { MATCH (r:Revision) RETURN r.recordedAt ORDER BY r.recordedAt LIMIT 1 }) AS begun
