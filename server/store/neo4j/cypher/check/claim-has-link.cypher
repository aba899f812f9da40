// Purpose: current claims with an object entity that do not have exactly one current link.
// Parameters: limit
// Columns: id, message
// Index: none; reads every claim
MATCH (c:Claim) WHERE c.retractedAt IS NULL AND c.objectId IS NOT NULL
OPTIONAL MATCH (c)-[:SUBJECT]->(s:Entity)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
WITH c, s, o
WITH c, COUNT { MATCH (s)-[l]->(o) WHERE l.claim = c.id AND l.retractedAt IS NULL } AS links
WHERE links <> 1
RETURN c.id AS id, 'the claim has ' + toString(links) + ' current links, not one' AS message
ORDER BY id LIMIT $limit
