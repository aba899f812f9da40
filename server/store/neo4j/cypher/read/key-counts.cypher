// Purpose: how many entities have each search key, for the weights of words; keys of one entity alone are left out.
// Parameters: none
// Columns: key, count
// Expected index: none; reads every entity, once for each revision that is searched
MATCH (e:Entity) WHERE e.retractedAt IS NULL
UNWIND e.searchKeys AS key
WITH key, count(*) AS count WHERE count > 1
RETURN key, count
