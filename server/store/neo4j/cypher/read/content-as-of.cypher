// Purpose: claims, entities and paragraphs whose words match a query, as they were known at a moment and may hold at a date.
//   Paragraphs are the user's own and stand on no clock; their documents do.
// Parameters: $query (Lucene, made of escaped keys only), $paragraphs (whether their text may be read), $limit (of each index),
//   $at (null: now), $first and $last (days of a date; null: whenever)
// Columns: type, id (of the claim or the entity; of a paragraph its document), paragraph, texts (map)
// Expected index: full text contentText and formerContent; constraint entity_id
CALL () {
  CALL db.index.fulltext.queryNodes('contentText', $query, {limit: $limit}) YIELD node, score
  RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('formerContent', $query, {limit: $limit}) YIELD node, score
  RETURN node, score
}
WITH node, score
WHERE ($paragraphs OR NOT node:Paragraph)
  AND CASE
    WHEN node:Paragraph THEN EXISTS {
      MATCH (:Entity {id: node.documentId})-[:WAS*0..1]->(d)
      WHERE CASE WHEN $at IS NULL THEN d.retractedAt IS NULL ELSE d.recordedAt <= $at AND (d.retractedAt IS NULL OR d.retractedAt > $at) END
    }
    WHEN $at IS NULL THEN node.retractedAt IS NULL
    ELSE node.recordedAt <= $at AND (node.retractedAt IS NULL OR node.retractedAt > $at)
  END
  AND ($last IS NULL OR node.validFrom IS NULL OR node.validFrom <= $last)
  AND ($first IS NULL OR node.validTo IS NULL OR node.validTo >= left($first, size(node.validTo)))
RETURN
  CASE WHEN node:Claim THEN 'claim' WHEN node:Paragraph THEN 'paragraph' ELSE 'entity' END AS type,
  coalesce(node.documentId, node.id) AS id, node.number AS paragraph,
  node {.title, .summaryEn, .summaryKk, .summaryKy, .summaryRu, .value, .unit, .text} AS texts
ORDER BY score DESC, id, paragraph
