// Purpose: the slugs of documents that have passages, for who names none of them.
// Parameters: none
// Columns: slug
// Index: label scan of documents
MATCH (d:Document)
WHERE d.retractedAt IS NULL AND EXISTS { MATCH (d)<-[:IN]-(p:Passage) WHERE p.retractedAt IS NULL }
RETURN d.slug AS slug ORDER BY slug LIMIT 20
