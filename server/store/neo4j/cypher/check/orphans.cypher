// Purpose: parts that belong to nothing.
// Parameters: limit
// Columns: id, message
// Index: none; reads every part
CALL () {
  MATCH (n:Name) WHERE NOT EXISTS { (n)<-[:NAMED]-(:Entity) } RETURN n.text AS id, 'a name without an entity' AS message
  UNION ALL
  MATCH (n:Qualifier) WHERE NOT EXISTS { (n)<-[:QUALIFIER]-(:Claim) } RETURN n.key AS id, 'a qualifier without a claim' AS message
  UNION ALL
  MATCH (n:Passage) WHERE NOT EXISTS { (n)-[:IN]->(:Entity) } RETURN n.id AS id, 'a passage without a document' AS message
  UNION ALL
  MATCH (n:Stance) WHERE n.scope = 'specific' AND NOT EXISTS { (n)-[:ON]->(:Claim) } RETURN n.key AS id, 'a stance without a claim' AS message
  UNION ALL
  MATCH (n:Paragraph) WHERE NOT EXISTS { (n)<-[:PARAGRAPH]-(:Entity) } RETURN n.key AS id, 'a paragraph without a document' AS message
  UNION ALL
  MATCH (n:Uncited) WHERE NOT EXISTS { (n)<-[:UNCITED]-(:Entity) } RETURN n.reason AS id, 'an uncited paragraph without a document' AS message
  UNION ALL
  MATCH (n:EntityVersion) WHERE NOT EXISTS { (n)<-[:WAS]-(:Entity) } RETURN n.id AS id, 'a former state without an entity' AS message
  UNION ALL
  MATCH (n:PassageVersion) WHERE NOT EXISTS { (n)<-[:WAS]-(:Passage) } RETURN n.id AS id, 'a former state without a passage' AS message
  UNION ALL
  MATCH (n:Verdict) WHERE NOT EXISTS { (n)<-[:WAS]-(:Claim) } RETURN n.id AS id, 'a former status without a claim' AS message
}
RETURN id, message ORDER BY message, id LIMIT $limit
