// Purpose: what a restore would replace.
// Parameters: none
// Columns: id (of the graph there), restoring (of the backup whose restore was interrupted), rows (whether there are any)
// Index: constraint meta_key; ends at the first row
OPTIONAL MATCH (m:Meta {key: 'graph'})
OPTIONAL MATCH (r:Restoring)
RETURN m.id AS id, r.graphId AS restoring, EXISTS { MATCH (:Entity|Claim|Stance|LoadedDataset) } OR r IS NOT NULL AS rows
