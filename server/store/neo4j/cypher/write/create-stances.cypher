// Purpose: write versions of stances, on their claims; who does not say otherwise is relayed by the publisher of the document, else by the document.
// Parameters: rows [{claim (key; null when wholesale), properties}], now (ISO 8601)
// Columns: count, claims, bases, rejected
// Index: constraints entity_id, passage_id and claim_key
UNWIND $rows AS row
MATCH (speaker:Entity {id: row.properties.speakerId})
USING INDEX speaker:Entity(id)
MATCH (p:Passage {id: row.properties.passageId})-[:IN]->(d:Entity)
USING INDEX p:Passage(id)
OPTIONAL MATCH (c:Claim {key: row.claim})
USING INDEX c:Claim(key)
OPTIONAL MATCH (basis:Entity {id: row.properties.basisId})
USING INDEX basis:Entity(id)
OPTIONAL MATCH (rejected:Entity {id: row.properties.rejectsId})
USING INDEX rejected:Entity(id)
OPTIONAL MATCH (given:Entity {id: row.properties.reportedById})
USING INDEX given:Entity(id)
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(publisher:Entity)
WITH row, speaker, p, c, basis, rejected, coalesce(given, publisher, d) AS reporter
CREATE (s:Stance)-[:SPEAKER]->(speaker)
SET s = row.properties, s.recordedAt = datetime($now)
CREATE (s)-[:AT]->(p)
CREATE (s)-[:REPORTED_BY]->(reporter)
FOREACH (claim IN CASE WHEN c IS NULL THEN [] ELSE [c] END | CREATE (s)-[:ON]->(claim))
FOREACH (source IN CASE WHEN basis IS NULL THEN [] ELSE [basis] END | CREATE (s)-[:BASIS]->(source))
FOREACH (document IN CASE WHEN rejected IS NULL THEN [] ELSE [rejected] END | CREATE (s)-[:REJECTS]->(document))
RETURN count(*) AS count, count(c) AS claims, count(basis) AS bases, count(rejected) AS rejected
