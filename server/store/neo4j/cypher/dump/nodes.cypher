// Purpose: every node of ours.
// Parameters: labels (list)
// Columns: id (of this database), labels, properties, times [[property, ISO 8601]]
// Index: none; reads every node
MATCH (n)
WHERE any(label IN labels(n) WHERE label IN $labels)
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties,
  [key IN keys(n) WHERE n[key] IS :: ZONED DATETIME NOT NULL | [key, toString(n[key])]] AS times
