// Purpose: keep the state of entities that are about to get a new one, or none, as it is read and searched; with the slug that
//   another entity of the same load may have taken already.
// Parameters: ids (list), now (ISO 8601)
// Columns: count
// Index: constraint entity_id
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX e:Entity(id)
WHERE e.retractedAt IS NULL
CREATE (e)-[:WAS]->(v:EntityVersion)
SET v = properties(e), v.slug = coalesce(e.formerSlug, e.slug), v.formerSlug = null, v.retractedAt = datetime($now)
RETURN count(*) AS count
