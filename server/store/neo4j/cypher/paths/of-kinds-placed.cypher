// Purpose: entities of some kinds that claims place in a country or a place, directly or through at most two others that hold
//   them ("a department of a ministry that is located in the country"). LINK_TYPES stands for the placing predicates;
//   IS_KNOWN and IS_LATER as in named.cypher, LINK_IS_KNOWN and KIND_FITS likewise for the links and for the kind.
// Parameters: $of {places (ids), kinds, most, knownAt}
// Columns: id, kind, generic, isLater, weight (relationships of any type: one look at the degree store)
// Expected index: unique Entity.id
UNWIND $of.places AS place
MATCH (p:Entity {id: place})
MATCH (e)-[chain:LINK_TYPES*1..3]->(p)
WHERE KIND_FITS
  AND IS_KNOWN
  AND all(l IN chain WHERE LINK_IS_KNOWN AND l.status IN ['asserted', 'disputed'] AND l.modality = 'actual')
WITH DISTINCT e LIMIT $of.most
RETURN e.id AS id, e.kind AS kind, coalesce(e.generic, false) AS generic, IS_LATER AS isLater, COUNT { (e)--() } AS weight
