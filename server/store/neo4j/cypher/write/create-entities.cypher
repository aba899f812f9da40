// Purpose: write entities that were never there, with their names.
// Parameters: rows [{kind, properties, names [{text, lang, kind, source, ordinal}]}], now (ISO 8601)
// Columns: count
// Index: none
UNWIND $rows AS row
CREATE (e:Entity:$(row.kind))
SET e = row.properties, e.recordedAt = datetime($now)
FOREACH (n IN row.names |
  CREATE (e)-[:NAMED]->(:Name {text: n.text, lang: n.lang, kind: n.kind, source: n.source, ordinal: n.ordinal, recordedAt: datetime($now)})
)
RETURN count(*) AS count
