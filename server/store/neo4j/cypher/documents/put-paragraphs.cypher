// Purpose: keep the text of a document, a node a paragraph.
// Parameters: document (id), rows [{key, documentId, number, start, end, text}]
// Columns: count
// Index: constraint entity_id
MATCH (d:Entity {id: $document})
USING INDEX d:Entity(id)
UNWIND $rows AS row
CREATE (d)-[:PARAGRAPH]->(p:Paragraph)
SET p = row
RETURN count(*) AS count
