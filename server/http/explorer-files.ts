/**
 * The built explorer. Its pages share one document; the address says which is meant. Files with a hash in their name never
 * change, so browsers may keep them.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'
import { PAGE_POLICY } from './security-headers.ts'

const PAGES = /^\/(?:claims\/[^/]+|entities\/[^/]+|dossiers\/[^/]+|stories\/[^/]+|paths|changes|search|about|help)?$/

export type SendFile = (incoming: IncomingMessage, outgoing: ServerResponse, notFound: () => void) => void

export function explorerFiles(folder: string): SendFile {
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    dotfiles: false,
    setHeaders: (outgoing, path) => {
      const isPage = path === '/' || path.endsWith('.html')
      outgoing.setHeader('cache-control', isPage ? 'no-cache' : 'public, max-age=31536000, immutable')
      if (isPage) outgoing.setHeader('content-security-policy', PAGE_POLICY)
    },
  })
  return (incoming, outgoing, notFound) => {
    const path = new URL(incoming.url ?? '/', 'http://localhost').pathname
    if (PAGES.test(path)) incoming.url = '/'
    files(incoming, outgoing, notFound)
  }
}
