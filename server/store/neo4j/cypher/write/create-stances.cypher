// Purpose: write versions of stances; who does not say otherwise is relayed by the publisher of the document, else by the document.
// Parameters: rows [{properties}], now (ISO 8601)
// Columns: count
// Index: constraints entity_id and passage_id
UNWIND $rows AS row
MATCH (speaker:Entity {id: row.properties.speakerId})
USING INDEX speaker:Entity(id)
MATCH (p:Passage {id: row.properties.passageId})-[:IN]->(d:Entity)
USING INDEX p:Passage(id)
OPTIONAL MATCH (given:Entity {id: row.properties.reportedById})
USING INDEX given:Entity(id)
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(publisher:Entity)
WITH row, speaker, p, coalesce(given, publisher, d) AS reporter
CREATE (s:Stance)-[:SPEAKER]->(speaker)
SET s = row.properties, s.recordedAt = datetime($now)
CREATE (s)-[:AT]->(p)
CREATE (s)-[:REPORTED_BY]->(reporter)
RETURN count(*) AS count
