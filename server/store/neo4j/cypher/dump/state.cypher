// Purpose: which graph this is, where it stands, and how much there is to copy.
// Parameters: labels (list)
// Columns: id (null before migrations), revision, nodes, relationships
// Index: constraint meta_key; counting reads every node and relationship
OPTIONAL MATCH (m:Meta {key: 'graph'})
RETURN m.id AS id, m.revision AS revision,
  COUNT { MATCH (n) WHERE any(label IN labels(n) WHERE label IN $labels) } AS nodes,
  COUNT {
    MATCH (a)-[r]->(b)
    WHERE any(label IN labels(a) WHERE label IN $labels) AND any(label IN labels(b) WHERE label IN $labels)
  } AS relationships
