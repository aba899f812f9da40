// Purpose: passages with these ids in documents of other datasets.
// Parameters: ids (list), dataset (string)
// Columns: id, dataset
// Index: constraint passage_id
UNWIND $ids AS id
MATCH (p:Passage {id: id})-[:IN]->(d:Entity)
USING INDEX p:Passage(id)
WHERE p.retractedAt IS NULL AND d.dataset <> $dataset
RETURN p.id AS id, d.dataset AS dataset
