// Purpose: what is kept of the past and does not tell one state for each moment: states that overlap, statuses with gaps, and
//   links that do not tell what their claim was.
// Parameters: limit
// Columns: id, message
// Index: none; reads every version
CALL () {
  MATCH (n:Entity|Passage)-[:WAS]->(v)
  WITH n, v ORDER BY v.recordedAt, v.retractedAt
  WITH n, collect(v) AS states
  WHERE n.recordedAt < last(states).retractedAt
    OR any(i IN range(0, size(states) - 2) WHERE states[i].retractedAt > states[i + 1].recordedAt)
  RETURN n.id AS id, 'the states that it had overlap' AS message
  UNION ALL
  MATCH (n:Claim|Stance)
  WITH n ORDER BY n.version
  WITH n.id AS id, collect(n) AS versions
  WHERE any(i IN range(0, size(versions) - 2) WHERE coalesce(versions[i].retractedAt > versions[i + 1].recordedAt, true))
  RETURN id, 'versions of it overlap' AS message
  UNION ALL
  MATCH (c:Claim)-[:WAS]->(v:Verdict)
  WITH c, v ORDER BY v.recordedAt
  WITH c, collect(v) AS verdicts
  WHERE head(verdicts).recordedAt <> c.recordedAt OR coalesce(last(verdicts).retractedAt <> c.settledAt, true)
    OR any(v IN verdicts WHERE v.id <> c.id)
    OR any(i IN range(0, size(verdicts) - 2) WHERE verdicts[i].retractedAt <> verdicts[i + 1].recordedAt)
  RETURN c.key AS id, 'the statuses that the claim had do not follow one another' AS message
  UNION ALL
  MATCH (c:Claim) WHERE c.settledAt IS NOT NULL AND NOT EXISTS { (c)-[:WAS]->(:Verdict) }
  RETURN c.key AS id, 'the status of the claim changed, and what it was is not kept' AS message
  UNION ALL
  MATCH (c:Claim)-[:WAS]->(v:Verdict) WHERE c.objectId IS NOT NULL
  MATCH (c)-[:SUBJECT]->(s:Entity)
  MATCH (c)-[:OBJECT]->(o:Entity)
  WITH c, v, s, o
  WHERE NOT EXISTS {
    MATCH (s)-[l]->(o)
    WHERE l.claimKey = c.key AND l.status = v.status AND l.recordedAt = v.recordedAt AND l.retractedAt = v.retractedAt
  }
  RETURN c.key AS id, 'no link tells that the claim was ' + v.status AS message
}
RETURN id, message ORDER BY id LIMIT $limit
