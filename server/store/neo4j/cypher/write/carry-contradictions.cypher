// Purpose: claims of other datasets that contradict a former version contradict the new one.
// Parameters: ids (list of claims), dataset (string)
// Columns: none
// Index: claim_id
UNWIND $ids AS id
MATCH (c:Claim {id: id})
USING INDEX c:Claim(id)
WHERE c.retractedAt IS NULL
MATCH (former:Claim {id: id})<-[:CONTRADICTS]-(rival:Claim)
USING INDEX former:Claim(id)
WHERE former.key <> c.key AND rival.retractedAt IS NULL AND rival.dataset <> $dataset
MERGE (rival)-[:CONTRADICTS]->(c)
