// Purpose: how many claims and paragraphs have words of another version.
// Parameters: $version
// Columns: count
// Expected index: claim_content_version, paragraph_content_version
RETURN COUNT { MATCH (n:Claim) WHERE n.contentKeyVersion < $version OR n.contentKeyVersion > $version }
  + COUNT { MATCH (n:Paragraph) WHERE n.contentKeyVersion < $version OR n.contentKeyVersion > $version } AS count
