// Purpose: entities of other datasets that have one of these slugs now.
// Parameters: rows [{id, slug}], dataset (string)
// Columns: id, slug, dataset
// Index: constraint entity_slug
UNWIND $rows AS row
MATCH (n:Entity {slug: row.slug})
USING INDEX n:Entity(slug)
WHERE n.id <> row.id AND n.dataset <> $dataset AND n.retractedAt IS NULL
RETURN n.id AS id, n.slug AS slug, n.dataset AS dataset
