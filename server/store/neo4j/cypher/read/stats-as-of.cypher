// Purpose: how much the graph held at a moment, with the claims that may hold at a date.
// Parameters: $at (null: now), $first and $last (days of a date; null: whenever)
// Columns: entitiesByKind, claimsByStatus, stances, passages, documentsRead, revision, begun
// Expected index: revision_recorded; counts by kind and status read every row
RETURN
  COLLECT {
    MATCH (:Entity)-[:WAS*0..1]->(e)
    WHERE CASE WHEN $at IS NULL THEN e.retractedAt IS NULL ELSE e.recordedAt <= $at AND (e.retractedAt IS NULL OR e.retractedAt > $at) END
    WITH e.kind AS kind, count(*) AS count
    RETURN {kind: kind, count: count} ORDER BY kind
  } AS entitiesByKind,
  COLLECT {
    MATCH (c:Claim)
    WHERE CASE WHEN $at IS NULL THEN c.retractedAt IS NULL ELSE c.recordedAt <= $at AND (c.retractedAt IS NULL OR c.retractedAt > $at) END
      AND ($last IS NULL OR c.validFrom IS NULL OR c.validFrom <= $last)
      AND ($first IS NULL OR c.validTo IS NULL OR c.validTo >= left($first, size(c.validTo)))
    WITH coalesce(head(COLLECT { MATCH (c)-[:WAS]->(v:Verdict) WHERE v.recordedAt <= $at AND v.retractedAt > $at RETURN v.status }), c.status) AS status
    WITH status, count(*) AS count
    RETURN {status: status, count: count} ORDER BY status
  } AS claimsByStatus,
  COUNT {
    MATCH (s:Stance)
    WHERE CASE WHEN $at IS NULL THEN s.retractedAt IS NULL ELSE s.recordedAt <= $at AND (s.retractedAt IS NULL OR s.retractedAt > $at) END
  } AS stances,
  COUNT {
    MATCH (:Passage)-[:WAS*0..1]->(p)
    WHERE CASE WHEN $at IS NULL THEN p.retractedAt IS NULL ELSE p.recordedAt <= $at AND (p.retractedAt IS NULL OR p.retractedAt > $at) END
  } AS passages,
  COUNT {
    MATCH (d:Entity)-[:WAS*0..1]->(state)
    WHERE state.kind = 'Document'
      AND CASE WHEN $at IS NULL THEN state.retractedAt IS NULL ELSE state.recordedAt <= $at AND (state.retractedAt IS NULL OR state.retractedAt > $at) END
      AND EXISTS { MATCH (d)<-[:IN]-(:Passage)-[:WAS*0..1]->(p) WHERE $at IS NULL OR p.recordedAt <= $at }
  } AS documentsRead,
  CASE
    WHEN $at IS NULL THEN coalesce(head(COLLECT { MATCH (m:Meta {key: 'graph'}) RETURN m.revision }), 0)
    ELSE coalesce(head(COLLECT { MATCH (r:Revision) WHERE r.recordedAt <= $at RETURN r.number ORDER BY r.recordedAt DESC LIMIT 1 }), 0)
  END AS revision,
  head(COLLECT { MATCH (r:Revision) RETURN r.recordedAt ORDER BY r.recordedAt LIMIT 1 }) AS begun
