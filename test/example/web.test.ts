import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { runAction } from '../support/action.ts'
import { openBrowser, serveFolder } from '../support/browser.ts'
import { exampleFiles, installPackages } from '../support/example.ts'
import { Remote } from '../support/remote.ts'

const require = createRequire(import.meta.url)
const VITE = join(import.meta.dirname, '../../node_modules/vite/bin/vite.js')

/** Builds the web app of a checkout as its package.json says, and gives the folder of the result. */
function buildWeb(checkout: string): string {
  installPackages(checkout)
  const app = join(checkout, 'apps/web')
  execFileSync(process.execPath, [VITE, 'build', '--logLevel', 'error'], { cwd: app, stdio: 'pipe' })
  return join(app, 'dist')
}

describe("the example's web app", () => {
  const remote = new Remote()
  let browser: Browser
  beforeAll(async () => {
    remote.set('refs/heads/main', remote.commit('feat: a lighthouse for services', exampleFiles()))
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    remote.remove()
  })

  async function visit(folder: string, look: (page: Page) => Promise<void>, status = 'up\n'): Promise<void> {
    const server = await serveFolder(folder, { '/status': status })
    const page = await browser.newPage()
    try {
      await page.goto(server.url)
      await look(page)
    } finally {
      await page.close()
      await server.close()
    }
  }

  const chip = (page: Page) => page.locator('footer .chip').textContent()

  test('shows the version of the platform in a chip of its footer, and the next one after a bump', async () => {
    await visit(buildWeb(remote.checkout()), async (page) => expect(await chip(page)).toBe('v2.3.1'))

    const { outputs } = await runAction('promote', remote.checkout(), { track: 'platform', channel: 'alpha' })
    expect(outputs.tag).toBe('v2.3.2-alpha.1')
    await visit(buildWeb(remote.checkout('v2.3.2-alpha.1')), async (page) =>
      expect(await chip(page)).toBe('v2.3.2-alpha.1'),
    )
  })

  test("shows the server's word, and says so when it is none", async () => {
    const built = buildWeb(remote.checkout())
    const word = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor()
    await visit(built, (page) => word(page, 'Down'), 'down')
    await visit(built, (page) => word(page, 'gave no status'), '<b>toString</b>')
  })

  test.each(['light', 'dark'] as const)('has no fault that axe finds, %s and on a phone', async (colorScheme) => {
    await visit(buildWeb(remote.checkout()), async (page) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 320, height: 568 })
      await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') })
      const faults = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ help }) => help))')
      expect(faults).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    })
  })
})
