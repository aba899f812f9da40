// Purpose: how many former states of entities have search keys of another version, or have only their row yet.
// Parameters: $version
// Columns: count
// Expected index: entity_version_key_version
MATCH (v:EntityVersion) WHERE v.searchKeyVersion < $version OR v.searchKeyVersion > $version
RETURN count(*) AS count
