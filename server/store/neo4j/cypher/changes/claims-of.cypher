// Purpose: every version of the claims of which some version has an entity for its subject, object or qualifier. A part of
//   `of-entity`.
// Parameters: entity (id)
// Columns: n
// Index: constraint entity_id, claim_id
MATCH (e:Entity {id: $entity})
USING INDEX e:Entity(id)
CALL (e) {
  MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim)
  RETURN c.id AS touched
  UNION
  MATCH (e)<-[:IS]-(:Qualifier)<-[:QUALIFIER]-(c:Claim)
  RETURN c.id AS touched
}
MATCH (n:Claim {id: touched})
USING INDEX n:Claim(id)
