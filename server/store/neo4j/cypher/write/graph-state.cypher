// Purpose: where the graph stands, and which datasets it holds.
// Parameters: none
// Columns: revision (null before migrations), datasets [{name, hash}]
// Index: constraint meta_key; the datasets are few
OPTIONAL MATCH (m:Meta {key: 'graph'})
RETURN m.revision AS revision, COLLECT { MATCH (d:LoadedDataset) RETURN d {.name, .hash} ORDER BY d.name } AS datasets
