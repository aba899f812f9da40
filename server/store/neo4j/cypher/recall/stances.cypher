// Purpose: versions of stances as they were written.
// Parameters: keys (list)
// Columns: key, stance (properties)
// Index: constraint stance_key
UNWIND $keys AS key
MATCH (s:Stance {key: key})
USING INDEX s:Stance(key)
RETURN key, properties(s) AS stance
