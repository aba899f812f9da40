// Purpose: write versions of claims with their ends and qualifiers.
// Parameters: rows [{properties, qualifiers [{key, value, claim, ordinal}]}], now (ISO 8601)
// Columns: count, objects
// Index: constraint entity_id
UNWIND $rows AS row
MATCH (s:Entity {id: row.properties.subjectId})
USING INDEX s:Entity(id)
OPTIONAL MATCH (o:Entity {id: row.properties.objectId})
USING INDEX o:Entity(id)
CREATE (c:Claim)-[:SUBJECT]->(s)
SET c = row.properties, c.recordedAt = datetime($now)
FOREACH (object IN CASE WHEN o IS NULL THEN [] ELSE [o] END | CREATE (c)-[:OBJECT]->(object))
FOREACH (q IN row.qualifiers |
  CREATE (c)-[:QUALIFIER]->(:Qualifier {key: q.key, value: q.value, claim: q.claim, ordinal: q.ordinal})
)
RETURN count(*) AS count, count(o) AS objects
