import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { BadDay } from '../support/bad-day.ts'
import { FakeGitHub } from '../support/fake-github.ts'
import { BAD_GATEWAY, FORBIDDEN } from '../support/github-failures.ts'

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
