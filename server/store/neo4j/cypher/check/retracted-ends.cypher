// Purpose: what is current and refers to what is not.
// Parameters: limit
// Columns: id, message
// Index: none; reads every claim, stance and passage
CALL () {
  MATCH (c:Claim)-[r:SUBJECT|OBJECT]->(e:Entity) WHERE c.retractedAt IS NULL AND e.retractedAt IS NOT NULL
  RETURN c.id AS id, 'the claim is current, its ' + toLower(type(r)) + ' ' + e.id + ' is retracted' AS message
  UNION ALL
  MATCH (c:Claim)-[:QUALIFIER]->(q:Qualifier)-[:IS]->(e:Entity) WHERE c.retractedAt IS NULL AND e.retractedAt IS NOT NULL
  RETURN c.id AS id, 'the claim is current, its qualifier ' + q.key + ' is retracted' AS message
  UNION ALL
  MATCH (s:Stance)-[r:SPEAKER|REPORTED_BY|BASIS|REJECTS|AT]->(e) WHERE s.retractedAt IS NULL AND e.retractedAt IS NOT NULL
  RETURN s.id AS id, 'the stance is current, ' + e.id + ' (' + toLower(type(r)) + ') is retracted' AS message
  UNION ALL
  MATCH (p:Passage)-[:IN]->(d:Entity) WHERE p.retractedAt IS NULL AND d.retractedAt IS NOT NULL
  RETURN p.id AS id, 'the passage is current, its document is retracted' AS message
  UNION ALL
  MATCH (e:Entity)-[:NAMED]->(n:Name) WHERE n.retractedAt IS NULL AND e.retractedAt IS NOT NULL
  RETURN e.id AS id, 'the entity is retracted, its name ' + n.text + ' is current' AS message
  UNION ALL
  MATCH (c:Claim)-[:CONTRADICTS]->(rival:Claim) WHERE c.retractedAt IS NULL
  WITH c, rival.id AS rival, sum(CASE WHEN rival.retractedAt IS NULL OR rival.heldBack THEN 1 ELSE 0 END) AS current WHERE current = 0
  RETURN c.id AS id, 'the claim contradicts ' + rival + ', which is retracted' AS message
}
RETURN id, message ORDER BY id LIMIT $limit
