import { createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { launchBrowser } from '../../support/browser.ts'

test('a browser starts with a fresh profile and shows a page of ours', async () => {
  const server = createServer((socket) =>
    socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n\r\n<h1>Боқаев</h1>'),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await launchBrowser()
  try {
    const page = await browser.context.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    expect(await page.textContent('h1')).toBe('Боқаев')
    expect(await browser.context.cookies()).toEqual([])
  } finally {
    await browser.close()
    server.close()
  }
})
