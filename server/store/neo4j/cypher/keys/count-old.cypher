// Purpose: how many current entities have search keys of another version.
// Parameters: $version
// Columns: count
// Expected index: entity_search_key_version
MATCH (e:Entity)
WHERE (e.searchKeyVersion < $version OR e.searchKeyVersion > $version) AND e.retractedAt IS NULL
RETURN count(*) AS count
