// Purpose: current entities of some kinds, as ends of paths; where there are too many, always the same ones.
// Parameters: $of {kinds, most}
// Columns: id, kind, generic, isLater, weight (relationships of any type: one look at the degree store)
// Expected index: Entity(kind, slug)
UNWIND $of.kinds AS kind
MATCH (e:Entity {kind: kind})
WHERE e.retractedAt IS NULL
WITH e LIMIT $of.most
RETURN e.id AS id, e.kind AS kind, coalesce(e.generic, false) AS generic, false AS isLater, COUNT { (e)--() } AS weight
