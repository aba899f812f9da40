// Purpose: the links that a policy admits of each entity of a level, for the search of paths.
//   LINK_TYPES stands for link types of the ontology: a traversal names its types. IS_KNOWN, OTHER_IS_KNOWN and IS_LATER stand
//   for what tells the links and entities of now, or those of the instant $of.knownAt; DATED_LINKS, for what keeps those that
//   may hold at a date, with the dates by which they do. `expand.ts` writes them in.
// Parameters: $of, one map, since the database makes a new plan for each new order of length of a list that is a parameter
//   itself: ids; statuses, modalities, inferred, minOrigins; since, until: first and last day of the date at which a link must
//   hold (null: whenever); onlyIds and onlyKinds: which neighbours count on
//   the last level (by either list), onlyIds null: every one; ofOne, most: most links of one entity, and of all; knownAt
// Columns: id, links: one text for each, of fields joined by a blank: claim, type, whether the entity is its subject, status,
//   modality, inferred, origins, validFrom, validTo (- where not stated); then of the neighbour id, kind, generic, whether it
//   has another state since the instant, weight. (None of them holds a blank. A list of lists costs our side seven times the
//   work, and there may be thousands.)
// Expected index: unique Entity.id. The neighbour has no label, so that no plan can begin there.
UNWIND $of.ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[l:LINK_TYPES]-(m)
  WHERE IS_KNOWN
    AND l.status IN $of.statuses
    AND l.modality IN $of.modalities
    AND ($of.inferred OR NOT l.inferred)
    AND ($of.minOrigins = 0 OR l.origins >= $of.minOrigins)
    AND m <> n
    AND ($of.onlyIds IS NULL OR m.id IN $of.onlyIds OR m.kind IN $of.onlyKinds)
    AND OTHER_IS_KNOWN
  DATED_LINKS
  RETURN l, m, valid LIMIT $of.ofOne
}
WITH n, l, m, valid LIMIT $of.most
RETURN n.id AS id,
  collect(
    l.claim + ' ' + type(l) + ' ' + toString(startNode(l) = n) + ' ' + l.status + ' ' + l.modality + ' '
    + toString(l.inferred) + ' ' + toString(coalesce(l.origins, 0)) + ' '
    + coalesce(valid[0], '-') + ' ' + coalesce(valid[1], '-') + ' '
    + m.id + ' ' + m.kind + ' ' + toString(coalesce(m.generic, false)) + ' ' + toString(IS_LATER) + ' '
    + toString(COUNT { (m)--() })
  ) AS links
