// Purpose: passages of which the user gave the text, with the paragraph that they stand in.
// Parameters: none
// Columns: id, sha256, sha256Normal, state, quote, start, end, paragraphStart, paragraphText
// Index: constraint paragraph_key
MATCH (p:Passage) WHERE p.anchorState IS NOT NULL AND p.retractedAt IS NULL
OPTIONAL MATCH (around:Paragraph {key: p.documentId + '#' + toString(p.anchorParagraph)})
RETURN p.id AS id, p.sha256 AS sha256, p.sha256Normal AS sha256Normal, p.anchorState AS state, p.quote AS quote,
  p.anchorStart AS start, p.anchorEnd AS end, around.start AS paragraphStart, around.text AS paragraphText
ORDER BY id
