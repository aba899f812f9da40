// Purpose: what other datasets still say about rows that are to be retracted.
// Parameters: entities, claims, passages (lists of ids), dataset (string)
// Columns: id, user (id of what refers to it), dataset
// Index: constraints entity_id and passage_id, claim_id
CALL () {
  UNWIND $entities AS id
  MATCH (e:Entity {id: id})<-[:SUBJECT|OBJECT|SPEAKER|REPORTED_BY|BASIS|REJECTS|PUBLISHED_BY|DERIVED_FROM]-(n)
  USING INDEX e:Entity(id)
  WHERE n.dataset <> $dataset AND n.retractedAt IS NULL
  RETURN id, n.id AS user, n.dataset AS dataset LIMIT 5
  UNION
  UNWIND $entities AS id
  MATCH (e:Entity {id: id})<-[:IS]-(:Qualifier)<-[:QUALIFIER]-(n:Claim)
  USING INDEX e:Entity(id)
  WHERE n.dataset <> $dataset AND n.retractedAt IS NULL
  RETURN id, n.id AS user, n.dataset AS dataset LIMIT 5
  UNION
  UNWIND $entities AS id
  MATCH (e:Entity {id: id})<-[:IN]-(:Passage)<-[:AT]-(n:Stance)
  USING INDEX e:Entity(id)
  WHERE n.dataset <> $dataset AND n.retractedAt IS NULL
  RETURN id, n.id AS user, n.dataset AS dataset LIMIT 5
  UNION
  UNWIND $claims AS id
  MATCH (c:Claim {id: id})<-[:CONTRADICTS]-(n:Claim)
  USING INDEX c:Claim(id)
  WHERE c.retractedAt IS NULL AND n.dataset <> $dataset AND n.retractedAt IS NULL
  RETURN id, n.id AS user, n.dataset AS dataset LIMIT 5
  UNION
  UNWIND $passages AS id
  MATCH (p:Passage {id: id})<-[:AT]-(n:Stance)
  USING INDEX p:Passage(id)
  WHERE n.dataset <> $dataset AND n.retractedAt IS NULL
  RETURN id, n.id AS user, n.dataset AS dataset LIMIT 5
}
RETURN id, user, dataset ORDER BY id, user LIMIT 5
