import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Around, runAction } from '../support/action.ts'
import { runCommand } from '../support/command-line.ts'
import { FakeGitHub } from '../support/fake-github.ts'
import { FILES } from '../support/products.ts'
import { git, Remote } from '../support/remote.ts'

/** The kinds of clone, and how the remote is reached: over HTTP it answers in other words. */
const WAYS = [
  ['shallow', 1, 'file'],
  ['complete', 0, 'file'],
  ['shallow', 1, 'http'],
  ['complete', 0, 'http'],
] as const

describe.each(WAYS)('tags of a track that name a tree or a file, on a %s clone (depth %d, %s)', (_, depth, way) => {
  const remote = new Remote()
  const github = new FakeGitHub({ bare: remote.bare })

  beforeAll(async () => {
    const begin = remote.commit('feat: begin', FILES)
    remote.set('refs/heads/main', begin)
    git(remote.bare, 'tag', 'v1.7.0', begin)
    git(remote.bare, 'tag', 'v1.7.8', git(remote.bare, 'rev-parse', 'next:README.md'))
    git(remote.bare, 'tag', '-a', '-m', 'x', 'v1.7.9', git(remote.bare, 'rev-parse', 'next^{tree}'))
    git(remote.bare, 'tag', 'v1.8.0', begin)
    await github.start()
  })
  afterAll(async () => {
    remote.remove()
    await github.stop()
  })

  const run = (action: string, inputs: Record<string, string>) => {
    const folder = remote.checkout('next', depth)
    if (way === 'file') return runAction(action, folder, inputs)
    git(folder, 'remote', 'set-url', 'origin', github.git.url)
    const around: Around = { env: github.env }
    return runAction(action, folder, { ...inputs, token: github.token, 'open-issue': 'false' }, around)
  }
  const leftOut = (tag: string) => `${tag}: the tag names no commit, so it is left out`

  test('check-invariants leaves them out', async () => {
    const { code, log, outputs } = await run('check-invariants', {})
    expect([code, outputs.healthy]).toEqual([0, 'true'])
    expect(log).toContain(leftOut('v1.7.8'))
    expect(log).toContain(leftOut('v1.7.9'))
  })

  test('component-changelog and validate-tag start from none of them', async () => {
    const notes = await run('component-changelog', { tag: 'v1.8.0' })
    expect([notes.code, notes.outputs['previous-tag']]).toEqual([0, 'v1.7.0'])
    expect(notes.log.split(leftOut('v1.7.9'))).toHaveLength(2)
    expect((await run('validate-tag', { tag: 'v1.8.0' })).outputs['previous-tag']).toBe('v1.7.0')
  })

  test('nor where no tag below is an ancestor', async () => {
    remote.delete('refs/tags/v1.7.0')
    const [notes, valid] = await Promise.all([
      run('component-changelog', { tag: 'v1.8.0' }),
      run('validate-tag', { tag: 'v1.8.0' }),
    ])
    git(remote.bare, 'tag', 'v1.7.0', 'next')
    for (const { code, log, outputs } of [notes, valid]) {
      expect([code, outputs['previous-tag']]).toEqual([0, ''])
      for (const tag of ['v1.7.8', 'v1.7.9']) expect(log.split(leftOut(tag))).toHaveLength(2)
    }
  })

  test.each(['v1.7.8', 'v1.7.9'])('validate-tag of %s itself says in one error that it is none', async (tag) => {
    const { code, log } = await run('validate-tag', { tag })
    expect(code).toBe(1)
    expect(log.match(/^::error.*$/gm)).toEqual([
      `::error::The tag "${tag}" names no commit, but a tree or a file. Delete it, or make it again on a commit.`,
    ])
  })

  test.each(['v1.7.8', 'v1.7.9'])('component-changelog of %s itself does, too', async (tag) => {
    const { code, log } = await run('component-changelog', { tag })
    expect([code, log]).toEqual([1, expect.stringMatching(/::error::.*(?:no commit|not a commit)/)])
  })
})

const CONFIG =
  'branches: { live: main }\nchannels: [alpha, beta]\ntracks:\n  app: { tag: "v{version}", paths: ["**"] }\n'

describe.each([
  ['complete', 0],
  ['shallow', 1],
] as const)('a live tag of no commit above the real ones, on a %s clone', (_, depth) => {
  const remote = new Remote()

  beforeAll(() => {
    const begin = remote.commit('feat: begin', {
      'release-tracks.yml': CONFIG,
      a: '0',
    })
    remote.set('refs/heads/main', begin)
    git(remote.bare, 'tag', 'v2.0.1', begin)
    git(remote.bare, 'tag', 'v3.0.1', git(remote.bare, 'rev-parse', 'main:a'))
    git(remote.bare, 'tag', '-a', '-m', 'x', 'v3.1.0-beta.1', git(remote.bare, 'rev-parse', 'main^{tree}'))
    remote.commit('feat: more', { a: '1' }, 'main')
    remote.set('refs/heads/next', remote.at('main'))
  })
  afterAll(() => remote.remove())

  test('whatever offers versions goes by the real ones', async () => {
    git(remote.bare, 'tag', 'v2.0.9', 'v3.0.1')
    const on = remote.checkout('main', depth)
    const valid = await runAction('validate-tag', on, { tag: 'v2.0.1' })
    expect([valid.code, valid.outputs['dist-tag']]).toEqual([0, 'latest'])
    const images = await runAction('image-tags', on, { tag: 'v2.0.1', images: 'acme/app', 'core-floats': 'true' })
    expect(images.outputs.tags?.split('\n')).toEqual(expect.arrayContaining(['acme/app:latest', 'acme/app:2.0']))
    const floats = await runAction('float-tags', on, { tag: 'v2.0.1' })
    expect([floats.outputs.moved, remote.at('v2')]).toEqual(['["v2"]', remote.at('v2.0.1')])
    const withdrawn = await runAction('withdraw', on, { tag: 'v2.0.1', reason: 'bad', 'dry-run': 'true' })
    expect([withdrawn.code, withdrawn.outputs.instead]).toEqual([0, ''])
    const wrong = await runAction('float-tags', on, { tag: 'v2.0.9' })
    expect([wrong.code, wrong.log]).toEqual([1, expect.stringContaining('names no commit')])
    remote.delete('refs/tags/v2')
    remote.delete('refs/tags/v2.0.9')
  })

  test.each([
    ['live', '', 'v3.1.0'],
    ['alpha', '', 'v3.1.0-alpha.1'],
    ['beta', '', 'v3.1.0-beta.2'],
    ['live', 'auto', 'v3.1.0'],
  ])('counts for the highest version seen, and nothing starts from it: %s %s', async (channel, bump, tag) => {
    const inputs = { tracks: 'app', channel, 'dry-run': 'true', ...(bump && { bump }) }
    const { code, outputs, log } = await runAction('bump-version', remote.checkout('main', depth), inputs)
    expect({ code, tag: outputs.tag, log }).toEqual({
      code: 0,
      tag,
      log: expect.stringMatching(/::warning.*\bv3\.0\.1\b.* names? no commit, but a tree or a file/),
    })
  })

  test('detect-tracks starts from the tag below, and says so', async () => {
    const event = { name: 'push', payload: { after: remote.at('main') } }
    const { outputs, log } = await runAction('detect-tracks', remote.checkout('main', depth), {}, { event })
    expect(JSON.parse(outputs.report as string).app).toMatchObject({ base: 'v2.0.1', changed: true })
    expect(log).toMatch(/::warning.*::v3\.1\.0-beta\.1 names no commit/)
    expect(log).toMatch(/::warning.*::v3\.0\.1 names no commit/)
  })

  test('status shows what users have', async () => {
    const { code, stdout } = await runCommand(remote.checkout('main', depth), ['status', '--json'])
    const [app] = JSON.parse(stdout).tracks
    const seen = { since: app.unreleased.since, live: app['since-live'].since, next: app['next-cut'].tag }
    expect({ code, ...seen }).toEqual({ code: 0, since: 'v2.0.1', live: 'v2.0.1', next: 'v3.1.0-alpha.1' })
  })

  test('plan says each warning once', async () => {
    const { code, stderr } = await runCommand(remote.checkout('main', depth), ['plan'])
    const warnings = stderr.split('\n').filter((line) => line.startsWith('warning:'))
    expect({ code, isThere: warnings.length > 0 }).toEqual({ code: 0, isThere: true })
    expect(new Set(warnings).size).toBe(warnings.length)
  })

  test('a commit below the head of next gets the same version', async () => {
    const inputs = { tracks: 'app', channel: 'alpha', sha: remote.at('main'), 'dry-run': 'true' }
    const folder = remote.checkout('main', depth)
    remote.commit('feat: later', { a: '2' }, 'next')
    const { code, outputs, log } = await runAction('bump-version', folder, inputs)
    remote.set('refs/heads/next', remote.at('main'))
    expect({ code, tag: outputs.tag, log }).toEqual({
      code: 0,
      tag: 'v3.1.0-alpha.1',
      log: expect.stringMatching(/::warning.*\bv3\.0\.1\b.* names? no commit/),
    })
  })
})

test('a pre-release of no commit on a lower channel decides the version with a warning', async () => {
  const remote = new Remote()
  remote.commit('feat: begin', { 'release-tracks.yml': CONFIG, a: '0' }, 'main')
  git(remote.bare, 'tag', 'v1.0.0', 'main')
  git(remote.bare, 'tag', 'v2.0.0-alpha.1', git(remote.bare, 'rev-parse', 'main:a'))
  remote.commit('feat: more', { a: '1' }, 'main')
  for (const depth of [0, 1]) {
    const inputs = { tracks: 'app', channel: 'beta', 'dry-run': 'true' }
    const { outputs, log } = await runAction('bump-version', remote.checkout('main', depth), inputs)
    expect(outputs.tag).toBe('v2.0.0-beta.1')
    expect(log).toMatch(/::warning.*::v2\.0\.0-alpha\.1 names no commit/)
  }
  remote.remove()
})
