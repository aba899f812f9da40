// Purpose: every relationship between nodes of ours.
// Parameters: labels (list)
// Columns: from, to (ids of this database), type, properties, times [[property, ISO 8601]]
// Index: none; reads every relationship
MATCH (a)-[r]->(b)
WHERE any(label IN labels(a) WHERE label IN $labels) AND any(label IN labels(b) WHERE label IN $labels)
RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type, properties(r) AS properties,
  [key IN keys(r) WHERE r[key] IS :: ZONED DATETIME NOT NULL | [key, toString(r[key])]] AS times
