// Purpose: the paragraphs of documents that no claim cites.
// Parameters: rows [{id, paragraph, reason}]
// Columns: count
// Index: constraint entity_id
UNWIND $rows AS row
MATCH (d:Entity {id: row.id})
USING INDEX d:Entity(id)
CREATE (d)-[:UNCITED]->(:Uncited {paragraph: row.paragraph, reason: row.reason})
RETURN count(*) AS count
