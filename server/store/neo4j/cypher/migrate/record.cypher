// Purpose: remember that a migration was applied.
// Parameters: version (integer), name, checksum (string)
// Columns: none
// Index: constraint migration_version
MERGE (m:Migration {version: $version})
SET m.name = $name, m.checksum = $checksum, m.appliedAt = datetime()
