import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../test/support/browser.ts'
import { pageOf, SHOWN_STORY, statusOfStory } from '../test/support/status-pages.ts'

const IMAGES = join(import.meta.dirname, '..', 'docs', 'images')
const SIZE = { width: 1180, height: 800 }

/** `npm run screenshots`: makes the pictures of the documentation anew: the head of a made-up repository's page and its first track. */
async function takeScreenshots(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true })
  const page = pageOf(await statusOfStory(SHOWN_STORY))
  const browser = await openBrowser()
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ colorScheme, viewport: SIZE })
      const tab = await context.newPage()
      await tab.setContent(page)
      const card = await tab.locator('section').first().boundingBox()
      const height = Math.ceil((card?.y ?? 0) + (card?.height ?? 0)) + 24
      const image = await tab.screenshot({ clip: { x: 0, y: 0, width: SIZE.width, height }, fullPage: true })
      const file = join(IMAGES, `status-${colorScheme}.png`)
      writeFileSync(file, image)
      console.log(`${file}: ${Math.round(image.length / 1024)} kB`)
      await context.close()
    }
  } finally {
    await browser.close()
  }
}

await takeScreenshots()
