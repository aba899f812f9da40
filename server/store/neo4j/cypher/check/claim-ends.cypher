// Purpose: claims whose ends do not agree with their ids, or that do not have exactly one of object, value and unknown.
// Parameters: limit
// Columns: id, message
// Index: none; reads every version of every claim
MATCH (c:Claim)
WITH c,
  COLLECT { MATCH (c)-[:SUBJECT]->(e:Entity) RETURN e.id } AS subjects,
  COLLECT { MATCH (c)-[:OBJECT]->(e:Entity) RETURN e.id } AS objects
WITH c, [pair IN [
  ['its subject', subjects <> [c.subjectId]],
  ['its object', objects <> CASE WHEN c.objectId IS NULL THEN [] ELSE [c.objectId] END],
  ['having one of object, value and unknown', size([x IN [c.objectId, c.value, c.unknown] WHERE x IS NOT NULL]) <> 1],
  ['its value', (c.value IS NULL) <> (c.unit IS NULL) OR (c.value IS NULL) <> (c.comparator IS NULL)]
] WHERE pair[1] | pair[0]] AS wrong
WHERE size(wrong) > 0
RETURN c.key AS id, 'the claim is wrong about ' + reduce(list = head(wrong), what IN tail(wrong) | list + ', ' + what) AS message
ORDER BY id LIMIT $limit
