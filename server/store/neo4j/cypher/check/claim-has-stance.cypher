// Purpose: claims that nobody ever asserted, denied or qualified.
// Parameters: limit
// Columns: id, message
// Index: none; reads every claim
MATCH (c:Claim) WHERE NOT EXISTS { (c)<-[:ON]-(:Stance) }
RETURN c.key AS id, 'the claim has and had no stance' AS message
ORDER BY id LIMIT $limit
