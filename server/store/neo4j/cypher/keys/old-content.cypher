// Purpose: claims and paragraphs whose words another version of the rules made.
// Parameters: $version, $limit
// Columns: node (element id), summaryEn, summaryKk, summaryKy, summaryRu, value, unit, text
// Expected index: claim_content_version, paragraph_content_version
CALL () {
  MATCH (n:Claim) WHERE n.contentKeyVersion < $version OR n.contentKeyVersion > $version RETURN n LIMIT $limit
  UNION
  MATCH (n:Paragraph) WHERE n.contentKeyVersion < $version OR n.contentKeyVersion > $version RETURN n LIMIT $limit
}
RETURN elementId(n) AS node, n.summaryEn AS summaryEn, n.summaryKk AS summaryKk, n.summaryKy AS summaryKy, n.summaryRu AS summaryRu,
  n.value AS value, n.unit AS unit, n.text AS text
LIMIT $limit
