// Purpose: claims of which no version was ever asserted, denied or qualified.
// Parameters: limit
// Columns: id, message
// Index: none; reads every claim
MATCH (c:Claim) WHERE NOT EXISTS { (c)<-[:ON]-(:Stance) } AND NOT EXISTS { (:Claim {id: c.id})<-[:ON]-(:Stance) }
RETURN c.key AS id, 'the claim has and had no stance' AS message
ORDER BY id LIMIT $limit
