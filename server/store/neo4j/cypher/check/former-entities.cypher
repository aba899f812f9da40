// Purpose: former states of entities, beside what they are made from.
// Parameters: none
// Columns: id, version, slug, kind, publisher, row (JSON), searchKeyVersion
// Index: none; reads every former state
MATCH (e:Entity)-[:WAS]->(v:EntityVersion)
RETURN e.id AS id, v.version AS version, v.slug AS slug, v.kind AS kind, v.publisherId AS publisher, v.row AS row,
  v.searchKeyVersion AS searchKeyVersion
