// Purpose: part of expand.cypher, where a date is asked for: keeps the links `l` that may hold then, by the rule of `holdsAt`
//   (model/partial-date.ts). A role in an event that states no date of its own has the dates of the event: those of its
//   dated claim `occurred`, of several the first by id. IS_KNOWN stands for what tells the claims that count.
// Parameters: $of {since, until: first and last day of the date}
// Columns: l, m, valid: [validFrom, validTo]
// Expected index: Claim(subjectId, predicate, id)
WITH l, m, startNode(l) AS s
WITH l, m, CASE WHEN l.validFrom IS NOT NULL OR l.validTo IS NOT NULL OR s.kind <> 'Event' THEN [l.validFrom, l.validTo]
  ELSE coalesce(head(COLLECT {
    MATCH (o:Claim {subjectId: s.id, predicate: 'occurred'})
    WHERE o.id IS NOT NULL AND IS_KNOWN AND (o.validFrom IS NOT NULL OR o.validTo IS NOT NULL)
    RETURN [o.validFrom, o.validTo] ORDER BY o.id LIMIT 1
  }), [null, null])
END AS valid
WHERE (valid[0] IS NULL OR valid[0] <= $of.until)
  AND (valid[1] IS NULL OR valid[1] >= left($of.since, size(valid[1])))
