// Purpose: the first rows of one label behind a place, by one of their clocks, among those that touch an entity. A template: OF
//   (where they are found from $entity), CLOCK, STATE (a condition), MARK and CLAIM are put in.
// Parameters: entity (id), at, until (points in time), id, most
// Columns: as those of `behind`
// Index: constraint entity_id; reads every row that touches the entity
OF
WITH DISTINCT n
WHERE (n.CLOCK > $at OR n.CLOCK = $at AND n.id > $id) AND n.CLOCK <= $until AND n.id IS NOT NULL AND STATE
RETURN n.CLOCK AS at, n.id AS id, 'MARK' AS mark, n.kind AS kind, n.version AS version, n.downgradedAt IS NOT NULL AS downgraded, CLAIM AS claim
ORDER BY at, id LIMIT $most
