// Purpose: a full-text index over the words of claims, summaries and imported paragraphs, and the way to old ones.
CREATE INDEX claim_content_version IF NOT EXISTS FOR (n:Claim) ON (n.contentKeyVersion);
CREATE INDEX paragraph_content_version IF NOT EXISTS FOR (n:Paragraph) ON (n.contentKeyVersion);
CREATE FULLTEXT INDEX contentText IF NOT EXISTS FOR (n:Claim|Entity|Paragraph) ON EACH [n.contentKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
MATCH (n:Claim) WHERE n.contentKeyVersion IS NULL SET n.contentKeyVersion = 0;
MATCH (n:Paragraph) WHERE n.contentKeyVersion IS NULL SET n.contentKeyVersion = 0;
