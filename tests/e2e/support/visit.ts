/** A reader: a browser profile that nobody used before, and all that went wrong in it. */
import type { Page } from 'playwright-core'
import { type BrowserOptions, launchBrowser } from '../../support/browser.ts'

export interface Visit {
  readonly page: Page
  /** Errors of the page, warnings of the browser, and requests to anywhere but our own server. */
  readonly problems: string[]
  close(): Promise<void>
}

export interface VisitOptions extends BrowserOptions {
  readonly dark?: boolean
}

const PATIENCE = 60_000

export async function visit(base: string, path: string, options: VisitOptions = {}): Promise<Visit> {
  const browser = await launchBrowser(options)
  const page = browser.context.pages()[0] ?? (await browser.context.newPage())
  page.setDefaultTimeout(PATIENCE)
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== new URL(base).origin) {
      problems.push(`third party: ${request.url()}`)
    }
  })
  await page.emulateMedia({ colorScheme: options.dark === true ? 'dark' : 'light', reducedMotion: 'reduce' })
  await page.goto(new URL(path, base).href)
  return { page, problems, close: () => browser.close() }
}
