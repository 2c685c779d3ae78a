import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Violation } from '../../../shared/core/invariants/facts.ts'
import { type ActionResult, runAction } from '../../support/action.ts'
import { FakeGitHub } from '../../support/fake-github.ts'
import {
  ANSWER_LOST,
  BAD_GATEWAY,
  BAD_GATEWAY_AFTER,
  FORBIDDEN,
  rateLimit,
  secondaryRateLimit,
} from '../../support/github-failures.ts'
import { FORBIDDEN as NO_RIGHT } from '../../support/github-route.ts'
import { FILES } from '../../support/products.ts'
import { Remote } from '../../support/remote.ts'

const MARKER = '<!-- release-tracks:invariants -->'
const LABEL = 'release-invariants'
const MANIFEST = 'release-manifests/tray-live.json'
const manifest = (version: string) => JSON.stringify({ version, platforms: {} })

/** What a test works with: a repository with one tag, v0.1.0, that is on no branch, and the GitHub around it. */
interface Broken {
  readonly remote: Remote
  readonly github: FakeGitHub
  readonly check: (inputs?: Record<string, string>) => Promise<ActionResult>
  /** The calls that changed something. */
  readonly writes: () => string[]
}

async function onBroken(work: (broken: Broken) => Promise<void>): Promise<void> {
  const remote = new Remote()
  const github = new FakeGitHub({ bare: remote.bare })
  try {
    remote.set('refs/heads/main', remote.commit('feat: begin', FILES))
    remote.set('refs/tags/v0.1.0', remote.commit('wip', { 'wip.txt': '' }, 'topic'))
    await github.start()
    const inputs = { label: LABEL, token: github.token }
    await work({
      remote,
      github,
      check: (more = {}) =>
        runAction('check-invariants', remote.checkout(), { ...inputs, ...more }, { env: github.env }),
      writes: () => github.calls.filter(({ route }) => !/^GET|graphql/.test(route)).map(({ route }) => route),
    })
    await github.stop()
  } finally {
    await github.close()
    remote.remove()
  }
}

describe('the tracking issue of check-invariants', () => {
  test.concurrent('is opened with its label, left alone while nothing changes, updated, and closed', () =>
    onBroken(async ({ remote, github, check, writes }) => {
      const first = await check()
      expect(first).toMatchObject({ code: 1, outputs: { healthy: 'false', 'issue-number': '1' } })
      expect(github.state.issues).toMatchObject([
        { state: 'open', labels: [LABEL], title: 'A release invariant is broken' },
      ])
      const { body } = github.state.issues[0] as { body: string }
      expect(body).toMatch(new RegExp(`^${MARKER}\n`))
      expect(body).toContain('git push origin :refs/tags/v0.1.0\n')

      github.calls.length = 0
      expect((await check()).outputs['issue-number']).toBe('1')
      expect(writes()).toEqual([])

      remote.set('refs/tags/v0.2.0-alpha.1', remote.at('topic'))
      expect((await check()).outputs['issue-number']).toBe('1')
      expect(writes()).toEqual(['PATCH /repos/{owner}/{repo}/issues/{issue_number}'])
      expect(github.state.issues).toMatchObject([{ title: '2 release invariants are broken', state: 'open' }])

      for (const tag of ['v0.1.0', 'v0.2.0-alpha.1']) remote.delete(`refs/tags/${tag}`)
      expect(await check()).toMatchObject({ code: 0, outputs: { healthy: 'true', 'issue-number': '1' } })
      expect(github.state.issues).toMatchObject([
        { state: 'closed', comments: [{ body: expect.stringContaining('hold again') }] },
      ])

      github.calls.length = 0
      expect((await check()).outputs['issue-number']).toBe('')
      expect(writes()).toEqual([])
    }))

  test.concurrent('is found without its label, but never taken from somebody who may not write here', () =>
    onBroken(async ({ github, check }) => {
      github.state.addIssue({ title: 'Look here', body: MARKER, author: 'eve', association: 'NONE' })
      github.state.addIssue({ title: 'Old', body: `${MARKER}\nold` })
      expect((await check()).outputs['issue-number']).toBe('2')
      expect(github.state.issues.map(({ title }) => title)).toEqual(['Look here', 'A release invariant is broken'])
    }))

  test.concurrent('incident 31: a label that is missing is made', () =>
    onBroken(async ({ github, check, writes }) => {
      await check()
      expect([...github.state.labels.keys()]).toEqual([LABEL])
      expect(writes()).toEqual(['POST /repos/{owner}/{repo}/labels', 'POST /repos/{owner}/{repo}/issues'])
    }))

  test.concurrent('incident 31: without the label it is reported all the same', () =>
    onBroken(async ({ github, check }) => {
      github.failNext(/^POST .*labels$/, FORBIDDEN)
      const result = await check()
      expect(result).toMatchObject({ code: 1, outputs: { 'issue-number': '1' } })
      expect(github.state.issues).toMatchObject([{ labels: [], body: expect.stringContaining(MARKER) }])
      expect(result.log).toContain('::warning::The issue has no label "release-invariants": Resource not')
    }))

  test.concurrent('incident 31: a label that was refused once is made and given later', () =>
    onBroken(async ({ github, check, writes }) => {
      github.failNext(/^POST .*labels$/, FORBIDDEN)
      await check()
      github.calls.length = 0
      github.failNext(/^POST .*issue_number.*labels$/, FORBIDDEN)
      expect((await check()).log).toContain('::warning::The issue has no label "release-invariants": ')
      expect((await check()).outputs['issue-number']).toBe('1')
      expect([...github.state.labels.keys()]).toEqual([LABEL])
      expect(github.state.issues).toMatchObject([{ labels: [LABEL] }])
      github.calls.length = 0
      await check()
      await check({ label: LABEL.toUpperCase() })
      await check({ label: '' })
      expect(writes()).toEqual([])
    }))

  test.concurrent('of issues that runs opened at the same time the oldest goes on, and all are closed once all is well', () =>
    onBroken(async ({ remote, github, check }) => {
      for (const label of [LABEL, 'other', LABEL])
        github.state.addIssue({ title: 'Old', body: `${MARKER}\nold`, labels: [label] })
      expect((await check()).outputs['issue-number']).toBe('1')
      expect(github.state.issues).toMatchObject([
        { state: 'open', title: 'A release invariant is broken', comments: [] },
        { state: 'closed', comments: [{ body: expect.stringContaining('#1 stays open') }] },
        { state: 'closed', comments: [{ body: expect.stringContaining('#1 stays open') }] },
      ])
      for (const issue of github.state.issues) issue.state = 'open'
      remote.delete('refs/tags/v0.1.0')
      expect(await check()).toMatchObject({ code: 0, outputs: { 'issue-number': '1' } })
      expect(github.state.issues.map(({ state }) => state)).toEqual(['closed', 'closed', 'closed'])
    }))

  test.concurrent('of two runs that open one at the same moment the later takes its own back', () =>
    onBroken(async ({ github, check }) => {
      const create = github.routeOf('POST /repos/{owner}/{repo}/issues')
      github.on('POST /repos/{owner}/{repo}/issues', (call) => {
        if (github.state.issues.length === 0) github.state.addIssue({ title: 'First', body: MARKER })
        return create(call)
      })
      expect((await check()).outputs['issue-number']).toBe('1')
      expect(github.state.issues).toMatchObject([
        { state: 'open' },
        { state: 'closed', comments: [{ body: expect.stringContaining('#1 stays open') }] },
      ])
    }))

  test.concurrent.each([
    ['may not write issues', (state: FakeGitHub['state']) => (state.permissions.issues = false)],
    ['finds issues switched off', (state: FakeGitHub['state']) => (state.permissions.hasIssues = false)],
  ])('incident 31: a token that %s still reports and fails', (_, forbid) =>
    onBroken(async ({ github, check }) => {
      forbid(github.state)
      const result = await check()
      expectReported(result)
      expect(result.log).toMatch(/::warning::The tracking issue could not be kept: .*permissions: issues: write/)
    }),
  )

  test.concurrent('incident 31: with a GitHub that does not answer it reports and fails, and advises no permission', () =>
    onBroken(async ({ remote, github }) => {
      const { env, token } = github
      await github.close()
      const result = await runAction('check-invariants', remote.checkout(), { token }, { env })
      expectReported(result)
      expect(result.log).toMatch(/::warning::The tracking issue could not be kept: .*run the job again/)
      expect(result.log).not.toContain('permissions:')
    }))

  test.concurrent.each(['not an address', 'api.github.com', 'ghe.example:8443/api/v3'])(
    'an API at %j is one error',
    (address) =>
      onBroken(async ({ remote, github }) => {
        const env = { ...github.env, GITHUB_API_URL: address }
        const { code, log } = await runAction('check-invariants', remote.checkout(), { token: github.token }, { env })
        expect(code).toBe(1)
        expect(log.match(/::error.*/g)).toEqual([
          `::error::GITHUB_API_URL: ${JSON.stringify(address)} is not a web address. The runner sets it: take out what changes it, or write an address such as https://api.github.com.`,
        ])
      }),
  )

  test.concurrent('without a token, or without wanting an issue, it reports and fails', () =>
    onBroken(async ({ check, writes }) => {
      const [anonymous, silent] = await Promise.all([check({ token: '' }), check({ 'open-issue': 'false' })])
      for (const result of [anonymous, silent]) expectReported(result)
      expect(writes()).toEqual([])
    }))

  test.concurrent('incident 32: an answer of 502, rate limits and a lost answer are waited out', () =>
    onBroken(async ({ github, check }) => {
      github.failNext(/^GET .*issues$/, BAD_GATEWAY)
      github.failNext(/^POST .*labels$/, ANSWER_LOST)
      github.failNext(/^GET .*labels/, secondaryRateLimit(1, 429))
      github.failNext(/^POST .*issues$/, rateLimit(0), secondaryRateLimit(1))
      const result = await check()
      expect(result.outputs['issue-number']).toBe('1')
      expect(github.state.issues).toHaveLength(1)
      const lines = result.log.split('\n')
      expect(lines).toContainEqual(expect.stringMatching(/^GitHub answered 502 \(GET .*\): trying again in 1 s$/))
      expect(lines).toContainEqual(expect.stringMatching(/^the connection to GitHub failed, .*: trying again in 1 s$/))
      expect(lines).toContainEqual(expect.stringMatching(/^GitHub asks to wait 1 s for a secondary rate limit \(POST /))
      expect(lines).toContainEqual(expect.stringMatching(/^GitHub asks to wait \d s for the rate limit \(POST /))
    }))

  test.concurrent('incident 32: a rate limit that asks for more than minutes ends the wait, not the report', () =>
    onBroken(async ({ github, check }) => {
      github.failNext(/^GET .*issues$/, rateLimit(3000))
      const result = await check()
      expectReported(result)
      expect(result.log).toMatch(/GitHub asks to wait \d{4} s for the rate limit .*: that is too long/)
    }))

  test.concurrent('incident 32: an issue whose answer got lost is opened once, a comment written once', () =>
    onBroken(async ({ remote, github, check }) => {
      github.failNext(/^POST .*issues$/, ANSWER_LOST)
      expect((await check()).outputs['issue-number']).toBe('1')
      expect(github.state.issues).toHaveLength(1)
      remote.delete('refs/tags/v0.1.0')
      github.failNext(/comments$/, BAD_GATEWAY_AFTER)
      expect((await check()).code).toBe(0)
      expect(github.state.issues[0]?.comments).toHaveLength(1)
    }))
})

describe('manifests and releases', () => {
  const remote = new Remote()
  const github = new FakeGitHub({ bare: remote.bare })

  beforeAll(async () => {
    remote.set('refs/heads/main', remote.commit('feat: begin', FILES))
    await runAction('bump-version', remote.checkout(), { tracks: 'tray', channel: 'live' })
    const file = remote.file('next', 'crates/client/Cargo.toml')
    expect(file).toContain('1.8.1')
    await publish('1.8.1')
    remote.set('refs/tags/tray-v1.8.0', remote.at('main'))
    await github.start()
  })
  afterAll(async () => {
    remote.remove()
    await github.stop()
  })

  async function publish(version: string): Promise<void> {
    remote.commit('chore: manifest', { [MANIFEST]: manifest(version) }, 'main')
    await runAction('sync-branches', remote.checkout())
  }
  const check = async () => {
    const inputs = { token: github.token, 'open-issue': 'false' }
    return runAction('check-invariants', remote.checkout(), inputs, { env: github.env })
  }
  const violations = async (): Promise<Violation[]> => JSON.parse((await check()).outputs.violations as string)

  test('where a track has no releases at all, tags alone count', async () => {
    expect(await violations()).toEqual([])
  })

  test('a release that is a draft is not published', async () => {
    const draft = github.state.addRelease('tray-v1.8.1', { draft: true })
    github.state.addRelease('tray-v1.8.0')
    expect(await violations()).toMatchObject([
      { subject: MANIFEST, command: 'gh workflow run release.yml --ref tray-v1.8.1' },
    ])
    draft.draft = false
    expect(await violations()).toEqual([])
  })

  test('incident 25: a channel that published and has no manifest, or an older one, is behind', async () => {
    await publish('1.8.0')
    remote.set('refs/tags/tray-v1.8.1-alpha.1', remote.at('main'))
    for (const tag of ['tray-v1.8.0', 'tray-v1.8.1', 'tray-v1.8.1-alpha.1'])
      if (!github.state.releases.some((release) => release.tag === tag)) github.state.addRelease(tag)
    expect(await violations()).toMatchObject([
      {
        subject: 'release-manifests/tray-alpha.json',
        message: expect.stringContaining('There is no release-manifests/tray-alpha.json'),
        command: 'gh workflow run release.yml --ref tray-v1.8.1-alpha.1',
      },
      { subject: MANIFEST, command: 'gh workflow run release.yml --ref tray-v1.8.1' },
    ])
  })

  test('a published tag is found below any number that are not, and with few calls', async () => {
    await publish('1.8.1')
    const { releases } = github.state
    releases.splice(0)
    for (const tag of ['tray-v1.8.0', 'tray-v1.8.1']) github.state.addRelease(tag)
    for (let n = 1; n <= 150; n++) remote.set(`refs/tags/tray-v1.8.1-alpha.${n}`, remote.at('main'))
    github.calls.length = 0
    expect(await violations()).toEqual([])
    expect(github.callsOf(/^GET .*releases$/)).toHaveLength(1)
    expect(github.calls.length).toBeLessThan(10)

    github.state.addRelease('tray-v1.8.1-alpha.1')
    github.state.addRelease('tray-v1.8.1-alpha.149', { draft: true })
    for (let n = 1; n <= 100; n++) github.state.addRelease(`other-${n}`)
    expect(await violations()).toMatchObject([
      {
        command: expect.stringContaining('--tag tray-v1.8.1 --publish --create-channels --yes'),
        subject: 'release-manifests/tray-alpha.json',
      },
    ])
    for (let n = 1; n <= 150; n++) remote.delete(`refs/tags/tray-v1.8.1-alpha.${n}`)
    releases.splice(2)
  })

  test('where GitHub does not tell, a warning says so and tags alone count', async () => {
    github.on('GET /repos/{owner}/{repo}/releases/tags/{tag}', () => NO_RIGHT)
    const result = await check()
    expect(result.outputs.healthy).toBe('true')
    expect(result.log).toMatch(
      /::warning::GitHub does not tell which tags are published: .*permissions: contents: read/,
    )
  })
})

function expectReported({ code, outputs, log }: ActionResult): void {
  expect({ code, ...outputs }).toMatchObject({ code: 1, healthy: 'false', 'issue-number': '' })
  expect(JSON.parse(outputs.violations as string)).toMatchObject([{ rule: 'tag-on-branch', subject: 'v0.1.0' }])
  expect(log).toMatch(/::error::A release invariant is broken: The tag "v0.1.0" is not on main/)
}
