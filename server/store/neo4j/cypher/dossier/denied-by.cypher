// Purpose: the current claims that an entity denies.
// Parameters: $of {entity, most}
// Columns: id
// Expected index: unique Entity.id
MATCH (:Entity {id: $of.entity})<-[:SPEAKER]-(s:Stance {kind: 'denies'})-[:ON]->(c:Claim)
WHERE s.retractedAt IS NULL AND c.retractedAt IS NULL
RETURN DISTINCT c.id AS id ORDER BY id LIMIT $of.most
