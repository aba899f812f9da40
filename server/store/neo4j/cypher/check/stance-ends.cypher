// Purpose: stances whose speaker, reporter, basis, place or claim are not there once, or not those of their ids.
// Parameters: limit
// Columns: id, message
// Index: none; reads every version of every stance
MATCH (s:Stance)
WITH s,
  COLLECT { MATCH (s)-[:SPEAKER]->(e:Entity) RETURN e.id } AS speakers,
  COLLECT { MATCH (s)-[:REPORTED_BY]->(e:Entity) RETURN e.id } AS reporters,
  COLLECT { MATCH (s)-[:BASIS]->(e:Entity) RETURN e.id } AS bases,
  COLLECT { MATCH (s)-[:REJECTS]->(e:Document) RETURN e.id } AS rejected,
  COLLECT { MATCH (s)-[:AT]->(p:Passage) RETURN [p.id, p.documentId] } AS places,
  COLLECT { MATCH (s)-[:ON]->(c:Claim) WHERE c.retractedAt IS NULL RETURN c.id } AS claims
WITH s, [pair IN [
  ['its speaker', speakers <> [s.speakerId]],
  ['who reports it', size(reporters) <> 1 OR (s.reportedById IS NOT NULL AND reporters <> [s.reportedById])],
  ['its basis', bases <> CASE WHEN s.basisId IS NULL THEN [] ELSE [s.basisId] END],
  ['its place', places <> [[s.passageId, s.documentId]]],
  ['what it rejects', rejected <> CASE WHEN s.scope = 'wholesale' THEN [s.rejectsId] ELSE [] END],
  ['its claim', s.scope = 'specific' AND s.retractedAt IS NULL AND claims <> [s.claimId]]
] WHERE coalesce(pair[1], true) | pair[0]] AS wrong
WHERE size(wrong) > 0
RETURN s.key AS id, 'the stance is wrong about ' + reduce(list = head(wrong), what IN tail(wrong) | list + ', ' + what) AS message
ORDER BY id LIMIT $limit
