// Purpose: who published documents, which ones they come from, and whether they are downgraded. What a stance relies on may be
//   another entity.
// Parameters: ids (list of documents)
// Columns: id, publisher, derivedFrom, downgraded
// Index: constraint entity_id
UNWIND $ids AS id
MATCH (d:Entity {id: id})
USING INDEX d:Entity(id)
RETURN d.id AS id,
  head(COLLECT { MATCH (d)-[:PUBLISHED_BY]->(p:Entity) RETURN p.id }) AS publisher,
  COLLECT { MATCH (d)-[:DERIVED_FROM]->(from:Entity) RETURN DISTINCT from.id } AS derivedFrom,
  d.downgradedAt IS NOT NULL AS downgraded
