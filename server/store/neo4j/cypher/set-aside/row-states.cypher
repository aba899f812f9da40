// Purpose: what there is of rows that a decision names: the last version of claims and stances, and documents.
// Parameters: ids (list)
// Columns: id, type (claim, stance, document), state (current, heldBack, retracted), claim (of a specific stance), key, downgraded
// Index: claim_id, stance_id, constraint entity_id
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (n:Claim {id: wanted})
  USING INDEX n:Claim(id)
  RETURN n, 'claim' AS type ORDER BY n.version DESC LIMIT 1
  UNION ALL
  MATCH (n:Stance {id: wanted})
  USING INDEX n:Stance(id)
  RETURN n, 'stance' AS type ORDER BY n.version DESC LIMIT 1
  UNION ALL
  MATCH (n:Entity {id: wanted})
  USING INDEX n:Entity(id)
  WHERE n.kind = 'Document' OR n.downgradedAt IS NOT NULL
  RETURN n, 'document' AS type
}
RETURN wanted AS id, type, n.claimId AS claim, n.key AS key, n.downgradedAt IS NOT NULL AS downgraded,
  CASE WHEN n.retractedAt IS NULL THEN 'current' WHEN n.heldBack THEN 'heldBack' ELSE 'retracted' END AS state
