// Purpose: current claims whose subject or object is of a kind that their predicate does not take.
// Parameters: domains, ranges {predicate: [kind]}, limit
// Columns: id, message
// Index: none; reads every claim
MATCH (c:Claim)-[:SUBJECT]->(s:Entity) WHERE c.retractedAt IS NULL
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
WITH c, CASE
  WHEN $domains[c.predicate] IS NULL THEN 'the predicate ' + c.predicate + ' is not in the ontology'
  WHEN NOT s.kind IN $domains[c.predicate] THEN c.predicate + ' does not take a ' + s.kind + ' as its subject'
  WHEN o IS NOT NULL AND NOT o.kind IN $ranges[c.predicate] THEN c.predicate + ' does not take a ' + o.kind + ' as its object'
END AS message
WHERE message IS NOT NULL
RETURN c.id AS id, message
ORDER BY id LIMIT $limit
