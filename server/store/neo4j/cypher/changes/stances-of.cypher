// Purpose: every version of the stances of which some version is on a claim that an entity is a part of, is taken or relayed by it,
//   stands in it, relies on it or rejects it. A part of `of-entity`.
// Parameters: entity (id)
// Columns: n
// Index: constraint entity_id, stance_id
MATCH (e:Entity {id: $entity})
USING INDEX e:Entity(id)
CALL (e) {
  MATCH (e)<-[:SUBJECT|OBJECT]-(:Claim)<-[:ON|WAS_ON]-(s:Stance)
  RETURN s.id AS touched
  UNION
  MATCH (e)<-[:IS]-(:Qualifier)<-[:QUALIFIER]-(:Claim)<-[:ON|WAS_ON]-(s:Stance)
  RETURN s.id AS touched
  UNION
  MATCH (e)<-[:SPEAKER|REPORTED_BY|BASIS|REJECTS]-(s:Stance)
  RETURN s.id AS touched
  UNION
  MATCH (e)<-[:IN]-(:Passage)<-[:AT]-(s:Stance)
  RETURN s.id AS touched
}
MATCH (n:Stance {id: touched})
USING INDEX n:Stance(id)
