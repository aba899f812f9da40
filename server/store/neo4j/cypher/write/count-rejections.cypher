// Purpose: whether there is any wholesale denial.
// Parameters: none
// Columns: count
// Index: count store
MATCH ()-[r:REJECTS]->()
RETURN count(r) AS count
