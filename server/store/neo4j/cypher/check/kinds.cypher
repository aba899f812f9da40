// Purpose: entities whose label is not their kind, or whose kind is not in the ontology.
// Parameters: kinds (list), limit
// Columns: id, message
// Index: none; reads every entity
MATCH (e:Entity)
WHERE NOT coalesce(e.kind IN $kinds, false) OR size(labels(e)) <> 2 OR NOT e.kind IN labels(e)
RETURN e.id AS id, 'the entity has the kind ' + coalesce(e.kind, '?') + ' and the labels ' + reduce(list = '', l IN labels(e) | list + ':' + l) AS message
ORDER BY id LIMIT $limit
