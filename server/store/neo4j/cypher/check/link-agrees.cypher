// Purpose: current links whose claim is not there, not current, or says something else.
// Parameters: types {predicate: link type}, linkTypes (list)
// Columns: id, message
// Index: constraint claim_key; reads every relationship between entities
MATCH (s:Entity)-[l]->(o:Entity)
WHERE type(l) IN $linkTypes AND l.retractedAt IS NULL
OPTIONAL MATCH (c:Claim {key: l.claimKey})
USING INDEX c:Claim(key)
WITH l, c, [pair IN [
  ['claim', c.id = l.claim], ['subject', c.subjectId = s.id], ['object', c.objectId = o.id],
  ['type', $types[c.predicate] = type(l)], ['status', c.status = l.status], ['modality', c.modality = l.modality],
  ['inferred', c.inferred = l.inferred], ['origins', c.origins = l.origins],
  ['validFrom', coalesce(c.validFrom, '') = coalesce(l.validFrom, '')],
  ['validTo', coalesce(c.validTo, '') = coalesce(l.validTo, '')]
] WHERE NOT coalesce(pair[1], false) | pair[0]] AS wrong
WHERE c IS NULL OR c.retractedAt IS NOT NULL OR size(wrong) > 0
RETURN coalesce(l.claim, type(l)) AS id,
  CASE
    WHEN c IS NULL THEN 'the link ' + type(l) + ' has no claim'
    WHEN c.retractedAt IS NOT NULL THEN 'the link ' + type(l) + ' is current, its claim is not'
    ELSE 'the link ' + type(l) + ' and its claim disagree about ' + reduce(list = head(wrong), field IN tail(wrong) | list + ', ' + field)
  END AS message
ORDER BY id LIMIT $limit
