import { createReadStream, existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import executable from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/**
 * Starts a headless browser: on Linux the Chromium that comes with the packages, so that it lives on when a page of it is closed;
 * elsewhere the Chrome that is installed, as on GitHub's machines.
 */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome', headless: true })
  const args = executable.args.filter((arg) => arg !== '--single-process')
  return chromium.launch({ executablePath: await executable.executablePath(), args, headless: true })
}

/** Serves a folder's files on a free port of this machine; `answers` are texts by path that stand before the files. */
export async function serveFolder(
  folder: string,
  answers: Readonly<Record<string, string>> = {},
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server: Server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://server').pathname
    const file = join(folder, path === '/' ? 'index.html' : path)
    const answer = answers[path]
    if (answer !== undefined) response.end(answer)
    else if (!existsSync(file)) response.writeHead(404).end()
    else createReadStream(file).pipe(response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
