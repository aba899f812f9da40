// Purpose: the text that the user gave of documents.
// Parameters: documents (ids)
// Columns: document, paragraphs [{start, end, text}]
// Index: constraint entity_id
UNWIND $documents AS id
MATCH (d:Entity {id: id})
USING INDEX d:Entity(id)
WHERE EXISTS { (d)-[:PARAGRAPH]->() }
RETURN d.id AS document,
  COLLECT { MATCH (d)-[:PARAGRAPH]->(p:Paragraph) RETURN p {.start, .end, .text} AS paragraph ORDER BY p.start } AS paragraphs
