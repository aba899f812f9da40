// Purpose: claims and stances with more than one current version, and versions that are there twice.
// Parameters: limit
// Columns: id, message
// Index: none; reads every version
CALL () {
  MATCH (n:Claim) WHERE n.retractedAt IS NULL
  WITH n.id AS id, count(*) AS versions WHERE versions > 1
  RETURN id, 'the claim has ' + toString(versions) + ' current versions' AS message
  UNION ALL
  MATCH (n:Stance) WHERE n.retractedAt IS NULL
  WITH n.id AS id, count(*) AS versions WHERE versions > 1
  RETURN id, 'the stance has ' + toString(versions) + ' current versions' AS message
  UNION ALL
  MATCH (n:Claim|Stance) WHERE n.key <> n.id + '@' + toString(n.version)
  RETURN n.key AS id, 'the key is not that of version ' + toString(n.version) + ' of ' + n.id AS message
}
RETURN id, message ORDER BY id LIMIT $limit
