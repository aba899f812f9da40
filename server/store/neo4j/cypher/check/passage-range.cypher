// Purpose: passages without a document, or with a range that cannot be in it.
// Parameters: limit
// Columns: id, message
// Index: none; reads every passage
MATCH (p:Passage)
WITH p, COLLECT { MATCH (p)-[:IN]->(d:Document) RETURN d } AS documents
WITH p, documents, head(documents) AS d
WITH p, CASE
  WHEN size(documents) <> 1 OR d.id <> p.documentId THEN 'the passage is not in one document, ' + coalesce(p.documentId, '?')
  WHEN NOT coalesce(0 <= p.start AND p.start < p.end, false) THEN 'the passage does not have 0 <= start < end'
  WHEN p.retractedAt IS NULL AND d.length IS NOT NULL AND p.end > d.length THEN 'the passage ends after its document'
  WHEN NOT coalesce(p.paragraph >= 1, false) THEN 'the passage has no paragraph'
END AS message
WHERE message IS NOT NULL
RETURN p.id AS id, message
ORDER BY id LIMIT $limit
