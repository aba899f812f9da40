// Purpose: current entities by id or slug, as ends of paths; an id goes before a slug of the same text.
// Parameters: $of {given: list of texts}
// Columns: given, id, kind, generic, weight (relationships of any type: one look at the degree store)
// Expected index: unique Entity.id, unique Entity.slug
UNWIND $of.given AS given
CALL (given) {
  MATCH (e:Entity {id: given}) RETURN e, 0 AS place
  UNION ALL
  MATCH (e:Entity {slug: given}) RETURN e, 1 AS place
}
WITH given, e ORDER BY place
WHERE e.retractedAt IS NULL
WITH given, head(collect(e)) AS e
RETURN given, e.id AS id, e.kind AS kind, coalesce(e.generic, false) AS generic, COUNT { (e)--() } AS weight
