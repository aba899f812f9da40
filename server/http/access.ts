/**
 * Who may talk to this server. The Host header must be a name of ours, so that a page whose name was rebound to this
 * address (DNS rebinding) reads nothing; an Origin header must be our own or a listed one, so that a page of another
 * origin reads nothing either.
 */
export interface AccessRules {
  /** Host names without port, in lower case. */
  readonly hosts: readonly string[]
  /** Origins such as `https://example.org`. */
  readonly origins: readonly string[]
}

export type Access =
  | { readonly allowed: true; readonly corsOrigin: string | null }
  | { readonly allowed: false; readonly reason: string }

export const LOOPBACK_HOSTS: readonly string[] = ['127.0.0.1', 'localhost', '[::1]']

export function checkAccess(host: string | undefined, origin: string | undefined, rules: AccessRules): Access {
  const name = hostName(host)
  if (name === null || !rules.hosts.includes(name)) {
    return refuse('This server does not answer to that Host name; add it to COUNTERWATCH_HOSTS if it is yours')
  }
  if (origin === undefined) return { allowed: true, corsOrigin: null }
  if (rules.origins.includes(origin)) return { allowed: true, corsOrigin: origin }
  if (origin === `http://${host}` || origin === `https://${host}`) return { allowed: true, corsOrigin: null }
  return refuse(
    'Pages of other origins may not read this server; list theirs in COUNTERWATCH_ORIGINS if you trust them',
  )
}

function refuse(reason: string): Access {
  return { allowed: false, reason }
}

/** The name in a Host header, in lower case; null for anything that is not one. */
function hostName(host: string | undefined): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/i.exec(host ?? '')
  return match?.[1]?.toLowerCase() ?? null
}
