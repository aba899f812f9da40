// Purpose: the constraints that Community edition has, and the indexes that the reads name.
// One statement per transaction; each may run again after an interrupted start.

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_slug IF NOT EXISTS FOR (n:Entity) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT claim_key IF NOT EXISTS FOR (n:Claim) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT stance_key IF NOT EXISTS FOR (n:Stance) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT paragraph_key IF NOT EXISTS FOR (n:Paragraph) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT dataset_name IF NOT EXISTS FOR (n:LoadedDataset) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT meta_key IF NOT EXISTS FOR (n:Meta) REQUIRE n.key IS UNIQUE;

// Lists in the default order (slug, then id) of one kind.
CREATE INDEX entity_kind_slug IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.slug);
CREATE INDEX claim_id IF NOT EXISTS FOR (n:Claim) ON (n.id);
CREATE INDEX claim_subject IF NOT EXISTS FOR (n:Claim) ON (n.subjectId, n.predicate, n.id);
CREATE INDEX claim_object IF NOT EXISTS FOR (n:Claim) ON (n.objectId, n.predicate, n.id);
CREATE INDEX stance_id IF NOT EXISTS FOR (n:Stance) ON (n.id);

// What one dataset has written, for the comparison with its next load.
CREATE INDEX entity_dataset IF NOT EXISTS FOR (n:Entity) ON (n.dataset);
CREATE INDEX claim_dataset IF NOT EXISTS FOR (n:Claim) ON (n.dataset);
CREATE INDEX stance_dataset IF NOT EXISTS FOR (n:Stance) ON (n.dataset);

// Search: the keys are already folded and cut into words, so the analyzer only splits at white space.
CREATE FULLTEXT INDEX entitySearch IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
