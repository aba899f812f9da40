// Purpose: rows that were retracted before they were recorded, or recorded after the last write.
// Parameters: limit
// Columns: id, message
// Index: none; reads every row
MATCH (m:Meta {key: 'graph'})
MATCH (n:Entity|Claim|Stance|Passage|Name|EntityVersion|PassageVersion|Verdict)
WHERE n.retractedAt < n.recordedAt OR n.recordedAt > m.recordedAt OR n.retractedAt > m.recordedAt
RETURN coalesce(n.key, n.id, n.text) AS id, 'recorded ' + toString(n.recordedAt) + ', retracted ' + coalesce(toString(n.retractedAt), 'never') + ', last write ' + toString(m.recordedAt) AS message
ORDER BY id LIMIT $limit
