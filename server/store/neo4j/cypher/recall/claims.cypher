// Purpose: versions of claims as they were written.
// Parameters: keys (list)
// Columns: key, claim (properties), qualifiers, contradicts (ids)
// Index: constraint claim_key
UNWIND $keys AS key
MATCH (c:Claim {key: key})
USING INDEX c:Claim(key)
RETURN key, properties(c) AS claim,
  COLLECT {
    MATCH (c)-[:QUALIFIER]->(q:Qualifier)
    RETURN {key: q.key, value: q.value, claim: q.claim, entity: head(COLLECT { MATCH (q)-[:IS]->(e:Entity) RETURN e.id })}
    ORDER BY q.ordinal
  } AS qualifiers,
  COLLECT { MATCH (c)-[:CONTRADICTS]->(rival:Claim) WITH DISTINCT rival.id AS id RETURN id ORDER BY id } AS contradicts
