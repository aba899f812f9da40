import type { Driver } from 'neo4j-driver'

/** How the database is, for /readyz: one round trip to a server that can take reads, within the time given. */
export async function ping(driver: Driver, timeoutMs: number): Promise<'up' | 'down'> {
  const query = driver
    .executeQuery('RETURN 1', {}, { routing: 'READ', transactionConfig: { timeout: timeoutMs } })
    .then(() => 'up' as const)
    .catch(() => 'down' as const)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'down'>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, 'down')
  })
  // executeQuery retries for up to 30 s; whoever asks /readyz wants to know now.
  return await Promise.race([query, late]).finally(() => clearTimeout(timer))
}
