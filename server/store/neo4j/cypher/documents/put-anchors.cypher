// Purpose: where passages stand in the text that the user gave.
// Parameters: rows [{id, anchorState, anchorStart, anchorEnd, anchorParagraph, quote}]
// Columns: count
// Index: constraint passage_id
UNWIND $rows AS row
MATCH (p:Passage {id: row.id})
USING INDEX p:Passage(id)
SET p += row
RETURN count(*) AS count
