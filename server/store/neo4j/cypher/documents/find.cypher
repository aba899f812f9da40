// Purpose: current documents with a hash or a slug.
// Parameters: hashes (list), slug (string or null)
// Columns: id, slug, sha256
// Index: label scan of documents, which are few beside the rest
MATCH (d:Document)
WHERE d.retractedAt IS NULL AND (d.sha256 IN $hashes OR d.slug = $slug)
RETURN d.id AS id, d.slug AS slug, d.sha256 AS sha256
ORDER BY slug
