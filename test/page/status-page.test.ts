import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import type { Status } from '../../shared/core/status/status.ts'
import { openBrowser, serveFolder } from '../support/browser.ts'
import { expectGolden } from '../support/golden.ts'
import { pageOf, statusOfStory } from '../support/status-pages.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const HOSTILE = [
  '<script>window.hit = 1</script>',
  '"><img src=x onerror="window.hit = 1">',
  "'><svg onload=window.hit=1>",
  '</style><link rel=stylesheet href=https://example.com/x.css>',
  '{{window.hit = 1}} javascript:window.hit=1',
  `${'long'.repeat(120)}`,
  '\u202Ereversed\u0007',
]
const LONG = 'a-track-with-a-very-long-name-that-somebody-thought-was-a-good-idea-at-the-time'

describe('the status page', () => {
  const stories: Record<string, Status> = {}
  let browser: Browser

  beforeAll(async () => {
    stories.new = await statusOfStory({ days: 4 })
    stories.usual = await statusOfStory({ days: 60 })
    stories.broken = await statusOfStory({ days: 60, broken: true, last: HOSTILE })
    stories.long = await statusOfStory({ days: 600 })
    stories.names = rename(stories.broken)
    stories.many = multiply(stories.new)
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  /** Opens a story's page, gives it to `look`, and expects that it asked for nothing and complained of nothing. */
  async function visit(name: string, look: (page: Page) => Promise<void>, options: VisitOptions = {}): Promise<void> {
    const { width = 1280, colours = 'light', complains } = options
    const server = await serveFolder('/nowhere', { '/page.html': pageOf(stories[name] as Status) })
    const context = await browser.newContext({ colorScheme: colours, viewport: { width, height: 800 } })
    const page = await context.newPage()
    const seen: string[] = []
    page.on('request', (request) => seen.push(new URL(request.url()).pathname))
    page.on('console', (message) => seen.push(message.text()))
    page.on('pageerror', (error) => seen.push(error.message))
    try {
      await page.goto(`${server.url}page.html`)
      await look(page)
      expect(seen.filter((text) => !complains?.test(text))).toEqual(['/page.html'])
    } finally {
      await context.close()
      await server.close()
    }
  }

  const openAll = (page: Page) =>
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })")

  test('is made as the golden file has it, style aside', () => {
    const page = pageOf(stories.usual as Status)
    expectGolden(
      new URL('golden/usual.html', import.meta.url),
      page.replace(/<style>.*<\/style>/s, '<style></style>').replace(/sha256-[\w+/=]+/, 'sha256-'),
    )
    expect(pageOf(stories.usual as Status)).toBe(page)
  })

  describe.each(['new', 'usual', 'broken', 'long', 'names', 'many'])('of the story "%s"', (name) => {
    test.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colours) => {
      await visit(
        name,
        async (page) => {
          await openAll(page)
          expect(await faultsOf(page)).toEqual([])
        },
        { colours },
      )
    })

    test.each([320, 360, 768, 1280])('is no wider than a window of %i pixels', async (width) => {
      await visit(
        name,
        async (page) => {
          await openAll(page)
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
          expect(await page.evaluate(CUT_OFF)).toEqual([])
        },
        { width },
      )
    })
  })

  test('Tab reaches all that can be used, in order, and shows where it is', async () => {
    await visit('broken', async (page) => {
      const wanted = (await page.evaluate(FOCUSABLE)) as string[]
      const reached: string[] = []
      for (const _ of wanted) {
        await page.keyboard.press('Tab')
        reached.push((await page.evaluate(FOCUSED)) as string)
      }
      expect(reached).toEqual(wanted)
      expect(wanted.length).toBeGreaterThan(30)
    })
  })

  test('the first Tab offers to skip to the content', async () => {
    await visit('usual', async (page) => {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await page.evaluate('document.activeElement.id')).toBe('main')
    })
  })

  test.each([
    [{ kind: 'nothing', reason: 'auto-channel is false' }, '2 commits in no tag'],
    [{ kind: 'stopped', reason: 'package.json carries no version' }, 'Stopped'],
  ] as const)('where a push cuts no version it says why not: %j', (nextCut, words) => {
    const usual = stories.usual as Status
    const page = pageOf({ ...usual, tracks: usual.tracks.slice(0, 1).map((track) => ({ ...track, nextCut })) })
    expect(page).toContain(`<p class="version none ${nextCut.kind}">${words}</p>`)
    if (nextCut.kind === 'stopped') expect(page).toContain(`<p class="offer wrong">${nextCut.reason}</p>`)
  })

  test('what waits opens from the ladder', async () => {
    await visit('usual', async (page) => {
      const list = page.locator('[id="track:tray:"]')
      expect(await list.isVisible()).toBe(false)
      await page.locator('a[href="#track:tray:"]').click()
      await list.waitFor({ state: 'visible' })
      expect(await list.textContent()).toContain('fix(tray): no sound for planned work')
    })
  })

  test('follows the system, until light or dark is chosen with the keyboard', async () => {
    const ground = 'getComputedStyle(document.body).backgroundColor'
    await visit('usual', async (page) => {
      const light = await page.evaluate(ground)
      await page.emulateMedia({ colorScheme: 'dark' })
      const dark = await page.evaluate(ground)
      expect(dark).not.toBe(light)
      await page.getByRole('radio', { name: 'Auto' }).press('ArrowRight')
      expect(await page.evaluate(ground)).toBe(light)
      await page.getByRole('radio', { name: 'Light' }).press('ArrowRight')
      expect(await page.evaluate(ground)).toBe(dark)
    })
  })

  test('on paper it is light, without the switch, and all lists are open', async () => {
    await visit(
      'usual',
      async (page) => {
        await page.emulateMedia({ media: 'print' })
        expect(await page.locator('.theme').isVisible()).toBe(false)
        expect(await page.evaluate("document.querySelector('.commits li').checkVisibility()")).toBe(true)
        expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
      },
      { colours: 'dark' },
    )
  })

  test('incident 30: nothing of a hostile subject runs, loads or becomes markup', async () => {
    await visit('broken', async (page) => {
      await openAll(page)
      expect(await page.evaluate('window.hit')).toBeUndefined()
      expect(await page.locator('script, img, link, iframe, [onload], [onerror]').count()).toBe(0)
      const text = (await page.locator('main').textContent()) ?? ''
      for (const subject of HOSTILE.slice(0, -1)) expect(text).toContain(subject)
      expect(text).toContain('\uFFFDreversed\uFFFD')
    })
  })

  test('its policy would stop what got in nevertheless', async () => {
    await visit(
      'usual',
      async (page) => {
        const refused = await page.evaluate(`new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective))
          document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.hit = 1' }))
        })`)
        expect(refused).toBe('script-src-elem')
        expect(await page.evaluate('window.hit')).toBeUndefined()
      },
      { complains: /Content Security Policy/ },
    )
  })

  test('leads to tags, commits and comparisons where the repository is', async () => {
    await visit('usual', async (page) => {
      const links = (await page.evaluate(
        "[...document.querySelectorAll('main a')].map(({ href }) => href)",
      )) as string[]
      const outside = links.filter((href) => !href.includes('#'))
      const host = 'https://github.com/ada/lighthouse'
      for (const href of outside)
        expect(href).toMatch(/^https:\/\/github\.com\/ada\/lighthouse\/(releases\/tag|commit|compare)\/./)
      const live = stories.usual?.tracks[0]?.channels.at(-1)?.newest
      expect(outside).toContain(`${host}/releases/tag/${live?.name}`)
      expect(outside).toContain(`${host}/commit/${live?.commit}`)
      expect(outside).toContain(`${host}/compare/${live?.name}...next`)
    })
  })

  test('shows the newest 200 of 320 tags, each on its lane, and lists 50 with a link to the rest', async () => {
    await visit('long', async (page) => {
      const [tray] = (stories.long as Status).tracks
      expect(tray?.tagCount).toBeGreaterThan(300)
      const card = page.locator('section').first()
      expect(await card.locator('circle').count()).toBe(200)
      await openAll(page)
      expect(await card.locator('tbody tr').count()).toBe(50)
      expect(await card.getByRole('link', { name: 'All tags of the repository' }).getAttribute('href')).toBe(
        'https://github.com/ada/lighthouse/tags',
      )
      const words = await card.getByRole('img').getAttribute('aria-label')
      expect(words).toMatch(/^The newest 200 of 3\d\d tags of tray over time, /)
      expect(await page.evaluate(OVERLAPS)).toEqual([])
    })
  })

  test('labels of the timeline do not overlap on a phone either', async () => {
    await visit('long', async (page) => expect(await page.evaluate(OVERLAPS)).toEqual([]), { width: 360 })
  })

  test('every broken invariant is shown with the command that fixes it', async () => {
    await visit('broken', async (page) => {
      const { violations } = stories.broken as Status
      expect(violations.map(({ rule }) => rule)).toEqual(['live-in-next', 'manifests'])
      const text = await page.locator('section[aria-labelledby=invariants]').textContent()
      for (const { command } of violations) expect(text).toContain(command)
      expect(await page.locator('.health').textContent()).toContain('2 of 5 invariants are broken')
      expect(await page.locator('section').first().getAttribute('aria-labelledby')).toBe('invariants')
    })
  })

  async function faultsOf(page: Page): Promise<unknown> {
    await page.evaluate(AXE)
    return page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html)]))',
    )
  }
})

interface VisitOptions {
  /** What the browser may say on its console. */
  readonly complains?: RegExp
  readonly width?: number
  readonly colours?: 'light' | 'dark'
}

/** A dozen tracks, which get an index. */
function multiply(status: Status): Status {
  const tracks = Array.from({ length: 6 }, (_, at) =>
    status.tracks.map((each) => ({ ...each, track: { ...each.track, name: `${each.track.name}-${at}` } })),
  )
  return { ...status, tracks: tracks.flat() }
}

/** A story whose first track has a name, a description and tags as long as can be. */
function rename(status: Status): Status {
  const [first, ...others] = status.tracks
  if (!first) throw new Error('the story has no track')
  const track = { ...first.track, name: LONG, description: LONG.repeat(4), tag: { prefix: `${LONG}@v`, suffix: '' } }
  const tags = first.tags.map((tag) => ({ ...tag, name: `${LONG}@${tag.name}` }))
  return { ...status, name: `${LONG}/${LONG}`, tracks: [{ ...first, track, tags }, ...others] }
}

/** What is seen and can be used, in the order of the document; of a group of radios the chosen one. */
const FOCUSABLE = `[...document.querySelectorAll('a[href], summary, input:checked')]
  .filter((each) => each.checkVisibility()).map((each) => each.textContent || each.value)`

/** What has the focus, or what is wrong with how it shows. */
const FOCUSED = `(() => {
  const each = document.activeElement
  const shown = each.matches('input') ? each.nextElementSibling : each
  return getComputedStyle(shown).outlineStyle === 'solid' ? each.textContent || each.value : 'no focus shown: ' + each.outerHTML
})()`

/** Texts that stick out of the window, which no scroll bar would show. */
const CUT_OFF = `[...document.querySelectorAll('main *')]
  .filter((each) => each.checkVisibility() && !each.matches('.hidden, .hidden *') && each.getBoundingClientRect().width > 0)
  .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 || each.getBoundingClientRect().left < -1)
  .map((each) => each.outerHTML.slice(0, 200))`

/** Pairs of labels of one timeline that cover each other. */
const OVERLAPS = `[...document.querySelectorAll('svg')].flatMap((svg) => {
  const labels = [...svg.querySelectorAll('text')].filter((each) => each.checkVisibility())
  const boxes = labels.map((each) => each.getBoundingClientRect())
  return boxes.flatMap((a, at) => boxes.slice(0, at).flatMap((b, other) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2
      ? [labels[at].textContent + ' ' + labels[other].textContent] : []))
})`
