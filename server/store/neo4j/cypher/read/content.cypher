// Purpose: claims, entities and paragraphs whose words match a query, with the texts to look for them in.
// Parameters: $query (Lucene, made of escaped keys only), $paragraphs (whether their text may be read), $limit
// Columns: type, id (of the claim or the entity; of a paragraph its document), paragraph, texts (map)
// Expected index: full text contentText; constraint entity_id
CALL db.index.fulltext.queryNodes('contentText', $query, {limit: $limit}) YIELD node, score
WHERE node.retractedAt IS NULL AND ($paragraphs OR NOT node:Paragraph)
  AND (NOT node:Paragraph OR EXISTS { MATCH (d:Entity {id: node.documentId}) WHERE d.retractedAt IS NULL })
RETURN
  CASE WHEN node:Claim THEN 'claim' WHEN node:Paragraph THEN 'paragraph' ELSE 'entity' END AS type,
  coalesce(node.documentId, node.id) AS id, node.number AS paragraph,
  node {.title, .summaryEn, .summaryKk, .summaryKy, .summaryRu, .value, .unit, .text} AS texts
ORDER BY score DESC, id, paragraph
