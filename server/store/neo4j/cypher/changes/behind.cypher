// Purpose: the first rows of one label that came or went behind a place, by one of their clocks. A template: LABEL, CLOCK, STATE
//   (a condition), MARK and CLAIM are put in.
// Parameters: at, until (points in time), id, most
// Columns: at, id, mark (came, went, settled), kind (of an entity), version, downgraded (a document), claim
// Index: LABEL (CLOCK, id), in its order: a seek at the moment of the place, and one behind it
CALL () {
  MATCH (n:LABEL)
  USING INDEX n:LABEL(CLOCK, id)
  WHERE n.CLOCK = $at AND n.id > $id AND n.CLOCK <= $until AND STATE
  RETURN n ORDER BY n.CLOCK, n.id LIMIT $most
  UNION ALL
  MATCH (n:LABEL)
  USING INDEX n:LABEL(CLOCK, id)
  WHERE n.CLOCK > $at AND n.CLOCK <= $until AND n.id IS NOT NULL AND STATE
  RETURN n ORDER BY n.CLOCK, n.id LIMIT $most
}
RETURN n.CLOCK AS at, n.id AS id, 'MARK' AS mark, n.kind AS kind, n.version AS version, n.downgradedAt IS NOT NULL AS downgraded, CLAIM AS claim
