// Purpose: write entities that were never there.
// Parameters: rows [{kind, properties}], now (ISO 8601)
// Columns: count
// Index: none
UNWIND $rows AS row
CREATE (e:Entity:$(row.kind))
SET e = row.properties, e.recordedAt = datetime($now)
RETURN count(*) AS count
