// Purpose: the rows that decisions by hand retracted: a claim with the stances that went with it, a stance, or what the withdrawals
//   of a document set aside.
// Parameters: ids (list of claims, stances and documents)
// Columns: type (claim, stance), id, key, version, hash, dataset, claim (of a specific stance)
// Index: claim_id, stance_id, stance_retracted; reads every write
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (c:Claim {id: wanted})
  USING INDEX c:Claim(id)
  WHERE c.heldBack
  RETURN 'claim' AS type, c AS n
  UNION
  MATCH (c:Claim {id: wanted})<-[:ON]-(s:Stance)
  USING INDEX c:Claim(id)
  WHERE c.heldBack AND s.scope = 'specific' AND s.retractedAt = c.retractedAt
  RETURN 'stance' AS type, s AS n
  UNION
  MATCH (s:Stance {id: wanted})
  USING INDEX s:Stance(id)
  WHERE s.heldBack
  RETURN 'stance' AS type, s AS n
  UNION
  MATCH (r:Revision {action: 'withdraw'}) WHERE wanted IN r.objects
  MATCH (s:Stance {retractedAt: r.recordedAt})
  WHERE s.id IS NOT NULL AND s.heldBack AND wanted IN [s.documentId, s.basisId]
  RETURN 'stance' AS type, s AS n
}
RETURN DISTINCT type, n.id AS id, n.key AS key, n.version AS version, n.hash AS hash, n.dataset AS dataset, n.claimId AS claim
ORDER BY type, id
