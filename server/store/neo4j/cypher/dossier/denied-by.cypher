// Purpose: the claims that an entity denies, as known at a moment, of those that may hold at a date.
// Parameters: $of {entity, most}, $at (null: now), $first and $last (days of a date; null: whenever)
// Columns: id
// Expected index: unique Entity.id
MATCH (:Entity {id: $of.entity})<-[:SPEAKER]-(s:Stance {kind: 'denies'})-[on:ON|WAS_ON]->(c:Claim)
WHERE CASE WHEN $at IS NULL
    THEN s.retractedAt IS NULL AND c.retractedAt IS NULL AND type(on) = 'ON'
    ELSE all(row IN [s, c] WHERE row.recordedAt <= $at AND (row.retractedAt IS NULL OR row.retractedAt > $at))
      AND (on.recordedAt IS NULL OR on.recordedAt <= $at) AND (on.retractedAt IS NULL OR on.retractedAt > $at)
  END
  AND ($last IS NULL OR c.validFrom IS NULL OR c.validFrom <= $last)
  AND ($first IS NULL OR c.validTo IS NULL OR c.validTo >= left($first, size(c.validTo)))
RETURN DISTINCT c.id AS id ORDER BY id LIMIT $of.most
