// Purpose: take away where documents come from and what is uncited, before it is written anew; the former state is in EntityVersion.
// Parameters: ids (list)
// Columns: none
// Index: constraint entity_id
UNWIND $ids AS id
MATCH (d:Entity {id: id})-[r:PUBLISHED_BY|DERIVED_FROM|UNCITED]->(end)
USING INDEX d:Entity(id)
WITH r, CASE WHEN end:Uncited THEN end END AS uncited
DELETE r, uncited
