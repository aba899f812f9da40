// Purpose: current claims whose status or origins may change when some speakers are not listened to: those that they have a
//   stance on, and those that such a claim contradicts.
// Parameters: $of {speakers (ids), most}
// Columns: id
// Expected index: unique Entity.id
UNWIND $of.speakers AS speaker
MATCH (:Entity {id: speaker})<-[:SPEAKER]-(s:Stance)-[:ON]->(c:Claim)
WHERE s.retractedAt IS NULL AND c.retractedAt IS NULL
WITH DISTINCT c LIMIT $of.most
CALL (c) {
  RETURN c.id AS id
  UNION
  MATCH (c)-[:CONTRADICTS]-(rival:Claim) WHERE rival.retractedAt IS NULL
  RETURN rival.id AS id
}
RETURN DISTINCT id LIMIT $of.most
