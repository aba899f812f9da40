// Purpose: wholesale denials that do not stand on exactly the claims that rest on the rejected document.
// Parameters: limit
// Columns: id, message
// Index: none; reads every wholesale denial
MATCH (r:Stance)-[:REJECTS]->(d:Entity) WHERE r.retractedAt IS NULL
WITH r,
  COLLECT { MATCH (r)-[:ON]->(c:Claim) WHERE c.retractedAt IS NULL RETURN DISTINCT c.id } AS on,
  COLLECT {
    CALL (d) {
      MATCH (d)<-[:BASIS]-(s:Stance) RETURN s
      UNION
      MATCH (d)<-[:IN]-(:Passage)<-[:AT]-(s:Stance) RETURN s
    }
    MATCH (s)-[:ON]->(c:Claim)
    WHERE s.retractedAt IS NULL AND c.retractedAt IS NULL AND s.scope = 'specific' AND s.kind = 'asserts'
    RETURN DISTINCT c.id
  } AS rests
WITH r, [id IN rests WHERE NOT id IN on] AS missing, [id IN on WHERE NOT id IN rests] AS extra
WHERE size(missing) + size(extra) > 0
RETURN r.id AS id,
  'the rejection lacks ' + toString(size(missing)) + ' claims (' + coalesce(head(missing), '-') + ') and has ' + toString(size(extra)) + ' too many (' + coalesce(head(extra), '-') + ')' AS message
ORDER BY id LIMIT $limit
