// Purpose: entities by id or slug, as ends of paths; an id goes before a slug of the same text. IS_KNOWN stands for what tells
//   the entities of now, or those of the instant $of.knownAt; IS_LATER, for whether one has got another state since.
//   `known-at.ts` writes them in.
// Parameters: $of {given: list of texts, knownAt}
// Columns: given, id, kind, generic, isLater, weight (relationships of any type: one look at the degree store)
// Expected index: unique Entity.id, unique Entity.slug
UNWIND $of.given AS given
CALL (given) {
  MATCH (e:Entity {id: given}) RETURN e, 0 AS place
  UNION ALL
  MATCH (e:Entity {slug: given}) RETURN e, 1 AS place
}
WITH given, e ORDER BY place
WHERE IS_KNOWN
WITH given, head(collect(e)) AS e
RETURN given, e.id AS id, e.kind AS kind, coalesce(e.generic, false) AS generic, IS_LATER AS isLater, COUNT { (e)--() } AS weight
