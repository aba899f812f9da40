// Purpose: take or renew the lease on migrating; no row when another holder has it.
// Parameters: holder (string), seconds (integer)
// Columns: holder
// Index: constraint migration_lock. The first SET takes the write lock, so two holders never read the same state.
MERGE (lock:MigrationLock {key: 'schema'})
SET lock.touchedAt = datetime()
WITH lock
WHERE lock.holder IS NULL OR lock.holder = $holder OR lock.until < datetime()
SET lock.holder = $holder, lock.until = datetime() + duration({seconds: $seconds})
RETURN lock.holder AS holder
