// Purpose: entities that the graph knew at an instant, of some kinds now or in a former state; whoever asks sifts by the kind
//   of then. IS_KNOWN, IS_LATER and KIND_FITS stand for conditions at the instant; `known-at.ts` writes them in.
// Parameters: $of {kinds, most, knownAt}
// Columns: id, kind, generic, isLater, weight (relationships of any type: one look at the degree store)
// Expected index: none: no index tells former kinds
MATCH (e:Entity)
WHERE KIND_FITS AND IS_KNOWN
WITH e LIMIT $of.most
RETURN e.id AS id, e.kind AS kind, coalesce(e.generic, false) AS generic, IS_LATER AS isLater, COUNT { (e)--() } AS weight
