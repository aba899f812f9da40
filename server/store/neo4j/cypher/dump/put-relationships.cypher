// Purpose: write relationships of a backup.
// Parameters: rows [{from, to, type, properties, times}]; the ends are ids of this database
// Columns: none
// Index: by element id
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.from
MATCH (b) WHERE elementId(b) = row.to
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
FOREACH (time IN row.times | SET r[time[0]] = datetime(time[1]))
