// Purpose: the documents that versions of wholesale denials reject.
// Parameters: ids (list of stances)
// Columns: id
// Index: stance_id
UNWIND $ids AS id
MATCH (s:Stance {id: id})-[:REJECTS]->(d:Entity)
USING INDEX s:Stance(id)
RETURN DISTINCT d.id AS id
