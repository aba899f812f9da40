// Purpose: the current stances that a decision sets aside.
// Parameters: claims, stances, documents, rejected (lists of ids)
// Columns: id, scope, claim (id; null when wholesale), on (ids of the current claims that it stands on), downgradedBy (ids of the
//   documents for which it does not count already)
// Index: claim_id, stance_id, constraint entity_id
CALL () {
  UNWIND $claims AS id
  MATCH (c:Claim {id: id})<-[:ON]-(s:Stance)
  USING INDEX c:Claim(id)
  WHERE c.retractedAt IS NULL AND s.scope = 'specific'
  RETURN s
  UNION
  UNWIND $stances AS id
  MATCH (s:Stance {id: id})
  USING INDEX s:Stance(id)
  RETURN s
  UNION
  UNWIND $documents AS id
  MATCH (d:Entity {id: id})<-[:IN]-(:Passage)<-[:AT]-(s:Stance)
  USING INDEX d:Entity(id)
  RETURN s
  UNION
  UNWIND $documents AS id
  MATCH (d:Entity {id: id})<-[:BASIS]-(s:Stance)
  USING INDEX d:Entity(id)
  RETURN s
  UNION
  UNWIND $rejected AS id
  MATCH (d:Entity {id: id})<-[:REJECTS]-(s:Stance)
  USING INDEX d:Entity(id)
  RETURN s
}
WITH s WHERE s.retractedAt IS NULL
RETURN s.id AS id, s.scope AS scope, s.claimId AS claim,
  COLLECT { MATCH (d:Entity) WHERE d.id IN [s.documentId, s.basisId, s.rejectsId] AND d.downgradedAt IS NOT NULL RETURN d.id } AS downgradedBy,
  COLLECT { MATCH (s)-[:ON]->(c:Claim) WHERE c.retractedAt IS NULL RETURN c.id ORDER BY c.id } AS on
ORDER BY id
