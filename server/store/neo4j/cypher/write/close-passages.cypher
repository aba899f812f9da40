// Purpose: keep the state of passages that are about to be written anew.
// Parameters: ids (list), now (ISO 8601)
// Columns: none
// Index: constraint passage_id
UNWIND $ids AS id
MATCH (p:Passage {id: id})
USING INDEX p:Passage(id)
CREATE (p)-[:WAS]->(:PassageVersion {
  id: p.id, documentId: p.documentId, paragraph: p.paragraph, start: p.start, end: p.end, sha256: p.sha256,
  sha256Normal: p.sha256Normal, recordedAt: p.recordedAt, retractedAt: coalesce(p.retractedAt, datetime($now))
})
