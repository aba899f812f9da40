// Purpose: give entities their new search keys, unless somebody wrote them since.
// Parameters: rows [{id, hash, properties}]
// Columns: count
// Index: constraint entity_id
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
USING INDEX e:Entity(id)
WHERE e.hash = row.hash
SET e += row.properties
RETURN count(*) AS count
