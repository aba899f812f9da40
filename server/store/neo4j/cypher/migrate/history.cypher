// Purpose: the migrations that were applied, oldest first.
// Parameters: none
// Columns: version, name, checksum
// Index: label scan of a few nodes
MATCH (m:Migration)
RETURN m.version AS version, m.name AS name, m.checksum AS checksum
ORDER BY version
