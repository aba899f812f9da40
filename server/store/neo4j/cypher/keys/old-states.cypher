// Purpose: former states of entities whose search keys another version of the rules made, or which have only their row yet.
// Parameters: $version, $limit
// Columns: node (element id), row (JSON), dataset, version
// Expected index: entity_version_key_version
MATCH (v:EntityVersion) WHERE v.searchKeyVersion < $version OR v.searchKeyVersion > $version
WITH v LIMIT $limit
RETURN elementId(v) AS node, v.row AS row, v.dataset AS dataset, v.version AS version
