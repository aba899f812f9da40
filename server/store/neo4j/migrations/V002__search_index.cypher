// Purpose: one full-text index over keys, joined keys, skeletons and parts of keys; and the way to entities with old keys.
// The new index has a name of its own and is filled before the old one goes: search is never without one.
CREATE INDEX entity_search_key_version IF NOT EXISTS FOR (n:Entity) ON (n.searchKeyVersion);
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchKeys, n.searchJoins, n.searchSkeletons, n.searchGrams]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CALL db.awaitIndexes(600);
DROP INDEX entitySearch IF EXISTS;
