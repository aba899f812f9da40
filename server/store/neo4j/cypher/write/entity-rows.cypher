// Purpose: entities as they were written.
// Parameters: ids (list)
// Columns: id, row (JSON), retracted
// Index: constraint entity_id
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX e:Entity(id)
RETURN e.id AS id, e.row AS row, e.retractedAt IS NOT NULL AS retracted
