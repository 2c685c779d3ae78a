import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { BadDay } from '../support/bad-day.ts'
import { FakeGitHub } from '../support/fake-github.ts'
import { BAD_GATEWAY, FORBIDDEN } from '../support/github-failures.ts'
import { holdPush } from '../support/held-push.ts'

let day: BadDay
let github: FakeGitHub
beforeEach(async () => {
  day = new BadDay()
  for (const version of ['1.8.1', '1.8.2']) day.release(version, ['live'])
  github = await new FakeGitHub({ bare: day.remote.bare }).start()
  for (const tag of ['tray-v1.8.1', 'tray-v1.8.2'])
    github.state.addRelease(tag, { name: tag, body: 'The changes.', draft: false, prerelease: false })
  github.state.latest = 'tray-v1.8.2'
})
afterEach(async () => {
  await github.stop()
  day.remove()
})

const bad = () => github.state.releases.find(({ tag }) => tag === 'tray-v1.8.2')
const withdraw = (inputs: Record<string, string> = {}) =>
  day.withdraw('tray-v1.8.2', { token: github.token, ...inputs }, { env: github.env })
const writes = () => github.calls.filter(({ route }) => !/^GET|graphql/.test(route)).length

test('its release says why and is a draft, the version before is Latest; --undo puts all of it back', async () => {
  const { code, log } = await withdraw()
  expect([code, log]).toEqual([0, expect.stringContaining('The release of tray-v1.8.2 is a draft now')])
  expect([bad()?.draft, github.state.latest]).toEqual([true, 'tray-v1.8.1'])
  expect(bad()?.body).toMatch(/^<!-- release-tracks:withdrawn -->\n> \[!CAUTION\]\n> .*crashes on start\. Use .*tray/)
  expect(bad()?.body).toMatch(/\n\nThe changes\.$/)
  const body = bad()?.body
  const again = await withdraw({ reason: '' })
  expect([again.code, bad()?.body]).toEqual([0, body])
  const published = await day.run(
    'publish-release',
    { token: github.token, tag: 'tray-v1.8.2' },
    { env: github.env, ref: 'refs/tags/tray-v1.8.2' },
  )
  expect([published.code, published.outputs.published, bad()?.draft]).toEqual([0, 'false', true])
  expect((await withdraw({ undo: 'true' })).code).toBe(0)
  expect(bad()).toMatchObject({ draft: false, body: 'The changes.' })
  expect(github.state.latest).toBe('tray-v1.8.2')
})

test('an immutable release stays public, and says why', async () => {
  Object.assign(bad() ?? {}, { immutable: true })
  const { code, log } = await withdraw()
  expect([code, log]).toEqual([0, expect.stringContaining('it is immutable, so it stays public')])
  expect(bad()).toMatchObject({ draft: false, body: expect.stringContaining('crashes on start') })
  expect(github.state.latest).toBe('tray-v1.8.1')
})

test('what is pushed counts when GitHub refuses; running it again does the rest and pushes nothing', async () => {
  github.failNext(/^PATCH .*releases/, FORBIDDEN)
  const first = await withdraw()
  expect([first.code, first.log]).toEqual([1, expect.stringContaining('run again: what is pushed is not repeated')])
  expect([day.offers('live')[0], bad()?.draft]).toEqual(['1.8.1', false])
  const head = day.remote.at('main')
  github.failNext(/^PATCH .*releases/, BAD_GATEWAY)
  const second = await withdraw({ reason: '' })
  expect([second.code, bad()?.draft, day.remote.at('main')]).toEqual([0, true, head])
  expect(bad()?.body).toContain('crashes on start')
})

test('a dry run changes nothing there', async () => {
  const { code } = await withdraw({ 'dry-run': 'true' })
  expect([code, writes(), day.offers('live')[0]]).toEqual([0, 0, '1.8.2'])
})

/** Lets publish-release of a draft get as far as its n-th look at the tags, has the version withdrawn meanwhile, and gives how it ends. */
async function publishedMeanwhile(look: number) {
  const folder = join(day.remote.folder, `held-${look}`)
  const held = holdPush(folder, 'ls-remote', look)
  Object.assign(bad() ?? {}, { draft: true })
  const inputs = { token: github.token, tag: 'tray-v1.8.2', body: 'The changes.' }
  const run = day.run('publish-release', inputs, { env: { ...github.env, ...held.env } })
  await held.reached(run)
  await withdraw()
  held.release()
  return run
}

test.each([
  ['before it publishes', 2],
  ['after it published', 3],
])('incident 55: a version that is withdrawn %s does not stay public', async (_, look) => {
  const { code, outputs, log } = await publishedMeanwhile(look)
  expect([code, outputs.published]).toEqual([0, 'false'])
  expect(log).toContain('tray-v1.8.2 is withdrawn: it is not published.')
  expect(bad()).toMatchObject({ draft: true, body: expect.stringContaining('crashes on start') })
})

test('incident 55: a run that was killed after it published is made good by the next', async () => {
  await withdraw()
  Object.assign(bad() ?? {}, { draft: false, body: 'The changes.' })
  const { outputs } = await day.run('publish-release', { token: github.token, tag: 'tray-v1.8.2' }, { env: github.env })
  expect(outputs.published).toBe('false')
  expect(bad()).toMatchObject({ draft: true, body: expect.stringContaining('crashes on start') })
})
