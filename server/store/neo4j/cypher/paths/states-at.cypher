// Purpose: entities as the graph knew them at an instant, where they have got another state since.
// Parameters: $of {ids, knownAt (ISO 8601)}
// Columns: id, row (JSON of the entity's row)
// Expected index: unique Entity.id
UNWIND $of.ids AS id
MATCH (e:Entity {id: id})-[:WAS]->(v:EntityVersion)
WHERE v.recordedAt <= datetime($of.knownAt) AND v.retractedAt > datetime($of.knownAt)
RETURN e.id AS id, v.row AS row
