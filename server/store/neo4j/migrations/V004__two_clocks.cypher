// Purpose: what reads as known at a moment need: former states as they were read, status and origins over time, and a node
// for each write. Former states of entities get their properties from their rows at the next start (refresh-versions).
CREATE CONSTRAINT revision_number IF NOT EXISTS FOR (n:Revision) REQUIRE n.number IS UNIQUE;
CREATE INDEX revision_recorded IF NOT EXISTS FOR (n:Revision) ON (n.recordedAt);
CREATE INDEX entity_version_slug IF NOT EXISTS FOR (n:EntityVersion) ON (n.slug);
CREATE INDEX entity_version_key_version IF NOT EXISTS FOR (n:EntityVersion) ON (n.searchKeyVersion);
CREATE FULLTEXT INDEX formerNames IF NOT EXISTS FOR (n:EntityVersion) ON EACH [n.searchKeys, n.searchJoins, n.searchSkeletons, n.searchGrams]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX formerContent IF NOT EXISTS FOR (n:EntityVersion) ON EACH [n.contentKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};

// The order in which changes are told: when rows came, and when they went.
CREATE INDEX entity_recorded IF NOT EXISTS FOR (n:Entity) ON (n.recordedAt, n.id);
CREATE INDEX entity_version_recorded IF NOT EXISTS FOR (n:EntityVersion) ON (n.recordedAt, n.id);
CREATE INDEX entity_version_retracted IF NOT EXISTS FOR (n:EntityVersion) ON (n.retractedAt, n.id);
CREATE INDEX claim_recorded IF NOT EXISTS FOR (n:Claim) ON (n.recordedAt, n.id);
CREATE INDEX claim_retracted IF NOT EXISTS FOR (n:Claim) ON (n.retractedAt, n.id);
CREATE INDEX stance_recorded IF NOT EXISTS FOR (n:Stance) ON (n.recordedAt, n.id);
CREATE INDEX stance_retracted IF NOT EXISTS FOR (n:Stance) ON (n.retractedAt, n.id);
CREATE INDEX verdict_retracted IF NOT EXISTS FOR (n:Verdict) ON (n.retractedAt, n.id);

// A retracted entity keeps its last state as a former one, like any state that is over; its node holds none.
MATCH (e:Entity) WHERE e.retractedAt IS NOT NULL AND e.recordedAt < e.retractedAt
CREATE (e)-[:WAS]->(:EntityVersion {
  id: e.id, version: e.version, row: e.row, dataset: e.dataset, recordedAt: e.recordedAt, retractedAt: e.retractedAt
})
SET e.recordedAt = e.retractedAt;
MATCH (v:EntityVersion) WHERE v.searchKeyVersion IS NULL SET v.searchKeyVersion = 0;
MATCH (d:Document)-[:PUBLISHED_BY]->(p:Entity) SET d.publisherId = p.id;
MATCH (d:Document)-[r:DERIVED_FROM]->(f:Entity)
WITH d, r, f ORDER BY r.how, f.id
WITH d, collect(f.id) AS ids, collect(r.how) AS hows
SET d.derivedFromIds = ids, d.derivedFromHow = hows;

// Until now only links told the status that a claim had before.
MATCH (:Entity)-[l]->(:Entity) WHERE l.claimKey IS NOT NULL AND l.retractedAt IS NOT NULL
MATCH (c:Claim {key: l.claimKey}) WHERE c.retractedAt IS NULL OR l.retractedAt < c.retractedAt
MERGE (c)-[:WAS]->(v:Verdict {recordedAt: l.recordedAt})
SET v.id = c.id, v.status = l.status, v.origins = coalesce(l.origins, 0), v.retractedAt = l.retractedAt
SET c.settledAt = CASE WHEN c.settledAt > l.retractedAt THEN c.settledAt ELSE l.retractedAt END;

MATCH (m:Meta {key: 'graph'}) WHERE m.revision > 0
MERGE (r:Revision {number: m.revision})
SET r.recordedAt = m.recordedAt, r.action = 'load';
