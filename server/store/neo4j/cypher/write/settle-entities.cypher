// Purpose: mark documents as written: until now an interrupted load would have written them again.
// Parameters: rows [{id, hash}]
// Columns: count
// Index: constraint entity_id
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
USING INDEX e:Entity(id)
SET e.hash = row.hash
RETURN count(*) AS count
