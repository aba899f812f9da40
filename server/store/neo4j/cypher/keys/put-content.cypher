// Purpose: give claims, paragraphs and former states of entities their new words. What they are made from never changes in place.
// Parameters: rows [{node, properties}]
// Columns: count
// Index: none; by element id, of this very moment
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.node
SET n += row.properties
RETURN count(*) AS count
