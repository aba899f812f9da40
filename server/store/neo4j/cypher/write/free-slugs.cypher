// Purpose: take slugs from their present holders: retracted entities, or ones that get another slug in the same load.
// Parameters: rows [{id, slug}]
// Columns: none
// Index: constraint entity_slug
UNWIND $rows AS row
MATCH (e:Entity {slug: row.slug})
USING INDEX e:Entity(slug)
WHERE e.id <> row.id
SET e.formerSlug = coalesce(e.formerSlug, e.slug), e.slug = e.slug + '~' + e.id
