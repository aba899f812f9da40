// Purpose: current stances that do not say who relays them, and are not relayed by the publisher of their document.
// Parameters: limit
// Columns: id, message
// Index: none; reads every stance
MATCH (s:Stance)-[:AT]->(:Passage)-[:IN]->(d:Entity)
WHERE s.retractedAt IS NULL AND s.reportedById IS NULL
WITH s, coalesce(head(COLLECT { MATCH (d)-[:PUBLISHED_BY]->(p:Entity) RETURN p.id }), d.id) AS expected
WHERE NOT EXISTS { MATCH (s)-[:REPORTED_BY]->(r:Entity) WHERE r.id = expected }
RETURN s.id AS id, 'the stance is not relayed by ' + expected + ', the publisher of its document' AS message
ORDER BY id LIMIT $limit
