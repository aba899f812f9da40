// Purpose: take away what the user's text of a document left.
// Parameters: document (id)
// Columns: paragraphs (how many there were)
// Index: constraint entity_id
MATCH (d:Entity {id: $document})
USING INDEX d:Entity(id)
WITH d, COUNT { (d)-[:PARAGRAPH]->() } AS paragraphs
CALL (d) {
  MATCH (d)<-[:IN]-(p:Passage)
  REMOVE p.quote, p.anchorState, p.anchorStart, p.anchorEnd, p.anchorParagraph
}
CALL (d) {
  MATCH (d)-[:PARAGRAPH]->(p:Paragraph)
  DETACH DELETE p
}
RETURN paragraphs
