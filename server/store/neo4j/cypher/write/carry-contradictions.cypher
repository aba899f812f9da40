// Purpose: what contradicts a former version of claims contradicts the new one: claims of other datasets, and claims of the same
//   that were not written again.
// Parameters: ids (list of claims)
// Columns: none
// Index: claim_id
UNWIND $ids AS id
MATCH (c:Claim {id: id})
USING INDEX c:Claim(id)
WHERE c.retractedAt IS NULL
MATCH (former:Claim {id: id})<-[:CONTRADICTS]-(rival:Claim)
USING INDEX former:Claim(id)
WHERE former.key <> c.key AND rival.retractedAt IS NULL
MERGE (rival)-[:CONTRADICTS]->(c)
