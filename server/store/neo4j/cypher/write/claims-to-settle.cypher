// Purpose: what the status, the origins and the link of current claims depend on, and what is cached of them.
// Parameters: ids (list of claims)
// Columns: claim {key, subjectId, objectId, predicate, modality, inferred, validFrom, validTo, status, origins}, stances, rivals
// Index: claim_id
UNWIND $ids AS id
MATCH (c:Claim {id: id})
USING INDEX c:Claim(id)
WHERE c.retractedAt IS NULL
RETURN
  c {.id, .key, .subjectId, .objectId, .predicate, .modality, .inferred, .validFrom, .validTo, .status, .origins} AS claim,
  COLLECT {
    MATCH (c)<-[:ON]-(s:Stance) WHERE s.retractedAt IS NULL
    RETURN [s.id, s.kind, s.speakerId, s.date, s.basisId, s.documentId, s.rejectsId]
  } AS stances,
  COLLECT { MATCH (c)-[:CONTRADICTS]-(rival:Claim) WHERE rival.retractedAt IS NULL RETURN DISTINCT rival.id } AS rivals
