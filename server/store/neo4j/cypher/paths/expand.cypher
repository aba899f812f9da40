// Purpose: the links that a policy admits of each entity of a level, for the search of paths.
//   LINK_TYPES stands for link types of the ontology (`expand.ts` writes them in): a traversal names its types.
// Parameters: $of, one map, since the database makes a new plan for each new order of length of a list that is a parameter
//   itself: ids; statuses, modalities, inferred; onlyIds and onlyKinds: which neighbours count on the last level (by either
//   list), onlyIds null: every one; ofOne, most: most links of one entity, and of all
// Columns: id, links: one text for each, of fields joined by a blank: claim, type, whether the entity is its subject, status,
//   modality, inferred, origins; then of the neighbour id, kind, generic, weight. (None of them holds a blank. A list of
//   lists costs our side seven times the work, and there may be thousands.)
// Expected index: unique Entity.id. The neighbour has no label, so that no plan can begin there.
UNWIND $of.ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[l:LINK_TYPES]-(m)
  WHERE l.retractedAt IS NULL
    AND l.status IN $of.statuses
    AND l.modality IN $of.modalities
    AND ($of.inferred OR NOT l.inferred)
    AND m <> n
    AND ($of.onlyIds IS NULL OR m.id IN $of.onlyIds OR m.kind IN $of.onlyKinds)
    AND m.retractedAt IS NULL
  RETURN l, m LIMIT $of.ofOne
}
WITH n, l, m LIMIT $of.most
RETURN n.id AS id,
  collect(
    l.claim + ' ' + type(l) + ' ' + toString(startNode(l) = n) + ' ' + l.status + ' ' + l.modality + ' '
    + toString(l.inferred) + ' ' + toString(coalesce(l.origins, 0)) + ' '
    + m.id + ' ' + m.kind + ' ' + toString(coalesce(m.generic, false)) + ' ' + toString(COUNT { (m)--() })
  ) AS links
