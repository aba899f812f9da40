import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext } from 'playwright-core'

/** Where systems keep a Chromium of their own. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Without a sandbox, as containers give none; without anything that would reach out to the network by itself. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The program of a browser: `COUNTERWATCH_TEST_CHROMIUM`, one of the system, else the one that npm brought (Linux only). */
export async function browserProgram(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const found = env.COUNTERWATCH_TEST_CHROMIUM ?? installed.find((path) => existsSync(path))
  if (found !== undefined) return found
  if (process.platform !== 'linux') {
    throw new Error(
      'No Chromium, Chrome or Edge was found; install one, or set COUNTERWATCH_TEST_CHROMIUM to its program.',
    )
  }
  const { default: packed } = await import('@sparticuz/chromium')
  // Inflated into the temporary folder by the first call.
  return await packed.executablePath()
}

export interface TestBrowser {
  readonly context: BrowserContext
  close(): Promise<void>
}

export interface BrowserOptions {
  readonly locale?: string
  readonly viewport?: { readonly width: number; readonly height: number }
}

/** A browser with a profile that nobody used before, removed when it is closed. */
export async function launchBrowser(options: BrowserOptions = {}): Promise<TestBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'counterwatch-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await browserProgram(),
    args: flags,
    headless: true,
    locale: options.locale ?? 'en',
    viewport: options.viewport ?? { width: 1280, height: 800 },
  })
  return {
    context,
    close: async () => {
      await context.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
