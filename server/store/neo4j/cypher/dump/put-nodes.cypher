// Purpose: write nodes of a backup.
// Parameters: rows [{id, labels, properties, times}]
// Columns: id (in the backup), node (in this database)
// Index: none
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
FOREACH (time IN row.times | SET n[time[0]] = datetime(time[1]))
RETURN row.id AS id, elementId(n) AS node
