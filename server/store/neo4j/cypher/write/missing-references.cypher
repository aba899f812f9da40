// Purpose: of ids that a dataset refers to without having their rows, those that are not current, nor claims that are held back by hand.
// Parameters: entities, claims, passages (lists of ids)
// Columns: id
// Index: constraints entity_id and passage_id, claim_id
CALL () {
  UNWIND $entities AS id
  OPTIONAL MATCH (n:Entity {id: id})
  USING INDEX n:Entity(id)
  WHERE n.retractedAt IS NULL
  WITH id, n WHERE n IS NULL
  RETURN id
  UNION
  UNWIND $claims AS id
  OPTIONAL MATCH (n:Claim {id: id})
  USING INDEX n:Claim(id)
  WHERE n.retractedAt IS NULL OR n.heldBack
  WITH id, n WHERE n IS NULL
  RETURN id
  UNION
  UNWIND $passages AS id
  OPTIONAL MATCH (n:Passage {id: id})
  USING INDEX n:Passage(id)
  WHERE n.retractedAt IS NULL
  WITH id, n WHERE n IS NULL
  RETURN id
}
RETURN id ORDER BY id LIMIT 20
