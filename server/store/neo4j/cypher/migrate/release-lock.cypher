// Purpose: give the lease on migrating back.
// Parameters: holder (string)
// Columns: none
// Index: constraint migration_lock
MATCH (lock:MigrationLock {key: 'schema'})
WHERE lock.holder = $holder
REMOVE lock.holder, lock.until
