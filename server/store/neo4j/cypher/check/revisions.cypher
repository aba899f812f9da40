// Purpose: whether the writes that are kept end with the last one, and follow each other in time.
// Parameters: limit
// Columns: id, message
// Index: constraint revision_number
MATCH (r:Revision)
WITH r ORDER BY r.number
WITH collect(r) AS revisions
MATCH (m:Meta {key: 'graph'})
WITH m, revisions, [i IN range(0, size(revisions) - 2) WHERE revisions[i].recordedAt >= revisions[i + 1].recordedAt | revisions[i + 1]] AS early
UNWIND [r IN early | [toString(r.number), 'the write is not after the one before it']] +
  CASE WHEN last(revisions).number <> m.revision OR last(revisions).recordedAt <> m.recordedAt
    THEN [['graph', 'the last write that is kept is ' + toString(last(revisions).number) + ', not ' + toString(m.revision)]]
    ELSE [] END AS offence
RETURN offence[0] AS id, offence[1] AS message
ORDER BY id LIMIT $limit
