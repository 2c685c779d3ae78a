import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/action.ts'
import { CONFIG, FILES } from '../support/products.ts'
import { watchPushes } from '../support/pushes.ts'
import { type Files, git, Remote } from '../support/remote.ts'

async function withRemote(work: (remote: Remote) => Promise<void>, files: Files = FILES): Promise<void> {
  const remote = new Remote()
  try {
    remote.set('refs/heads/main', remote.commit('feat: first', files))
    await work(remote)
  } finally {
    remote.remove()
  }
}

const bump = (remote: Remote, inputs: Record<string, string>, depth = 1): Promise<ActionResult> =>
  runAction('bump-version', remote.checkout('next', depth), inputs)

const refsOf = (remote: Remote): string => git(remote.bare, 'for-each-ref')

describe('a plan and what it becomes', () => {
  const remote = new Remote()
  let dry: ActionResult
  let before: string
  beforeAll(async () => {
    remote.set('refs/heads/main', remote.commit('feat: first', FILES))
    before = refsOf(remote)
    dry = await bump(remote, { tracks: 'all', channel: 'live', 'dry-run': 'true' })
  })
  afterAll(() => remote.remove())

  test('a dry run says it all, and moves nothing', () => {
    expect([dry.code, dry.outputs.pushed]).toEqual([0, 'false'])
    expect(dry.summary.split('\n').slice(0, 6)).toEqual([
      '### Plan: live, nothing is pushed',
      '',
      '| Track | From | To | Tag | Why |',
      '| --- | --- | --- | --- | --- |',
      '| `tray` | `1.8.0` | `1.8.1` | `tray-v1.8.1` | first release on live |',
      '| `platform` | `1.8.0` | `1.8.1` | `v1.8.1` | first release on live |',
    ])
    expect(dry.log).toContain('tray: 1.8.0 would become 1.8.1, tag tray-v1.8.1 on ')
    expect(refsOf(remote)).toBe(before)
  })

  test('the plan is data: tracks in the order of the configuration, and where each ref goes from and to', () => {
    const plan = JSON.parse(dry.outputs.plan as string)
    expect(plan).toMatchObject({ channel: 'live', target: remote.at('next'), 'nothing-new': [] })
    expect(plan.tracks).toMatchObject([
      { track: 'tray', from: '1.8.0', to: '1.8.1', tag: 'tray-v1.8.1', 'promoted-from': null },
      { track: 'platform', from: '1.8.0', to: '1.8.1', tag: 'v1.8.1', 'promoted-from': null },
    ])
    expect(plan.refs.map(({ ref, from }: { ref: string; from: string }) => [ref, from])).toEqual([
      ['refs/heads/main', remote.at('main')],
      ['refs/heads/next', remote.at('next')],
      ['refs/tags/tray-v1.8.1', null],
      ['refs/tags/v1.8.1', null],
    ])
  })

  test('the real run does what the plan says: main fast-forwards by a bump commit a track, next with it', async () => {
    const { pushes } = watchPushes(remote)
    const old = remote.at('main')
    const real = await bump(remote, { tracks: 'all', channel: 'live' })
    for (const name of ['tags', 'versions']) expect(real.outputs[name]).toBe(dry.outputs[name])
    expect(real.outputs).toMatchObject({ pushed: 'true', sha: remote.at('main'), tag: '', version: '' })
    expect(real.summary).toMatch(/^### Released on live\n/)
    expect(pushes()).toEqual([JSON.parse(dry.outputs.plan as string).refs.map(({ ref }: { ref: string }) => ref)])
    expect(git(remote.bare, 'log', '--format=%s', `${old}..main`).split('\n')).toEqual([
      'chore: bump platform to v1.8.1',
      'chore: bump tray to tray-v1.8.1',
    ])
    expect(remote.at('next')).toBe(remote.at('main'))
  })
})

test('live makes the branch where there is none yet', () =>
  withRemote(async (remote) => {
    git(remote.bare, 'update-ref', '-d', 'refs/heads/main')
    expect((await bump(remote, { tracks: 'tray', channel: 'alpha' })).outputs.tag).toBe('tray-v1.8.1-alpha.1')
    expect(remote.has('refs/heads/main')).toBe(false)
    const { code } = await bump(remote, { tracks: 'all', channel: 'live' })
    expect(code).toBe(0)
    expect([remote.at('main'), remote.at('v1.8.1')]).toEqual([remote.at('next'), remote.at('next')])
  }))

test('without next there is one error that says which branch, and nothing changes', () =>
  withRemote(async (remote) => {
    const folder = remote.checkout()
    git(remote.bare, 'update-ref', '-d', 'refs/heads/next')
    const before = refsOf(remote)
    for (const name of ['bump-version', 'sync-branches']) {
      const { code, log } = await runAction(name, folder, { tracks: 'tray', channel: 'alpha' })
      expect([code, log.match(/^::error/gm)]).toEqual([1, ['::error']])
      expect(log).toContain('no branch "next"')
    }
    expect(refsOf(remote)).toBe(before)
  }))

describe('sha', () => {
  const remote = new Remote()
  let older = ''
  beforeAll(async () => {
    remote.set('refs/heads/main', remote.commit('feat: first', FILES))
    older = remote.commit('fix(web): one', { 'apps/web/index.html': '1' })
    remote.set('refs/heads/release/old', older)
    remote.commit('fix(web): two', { 'apps/web/index.html': '2' })
    remote.commit('fix(web): not merged', { 'apps/web/index.html': '3' })
    remote.set('refs/heads/feature', remote.at('next'))
    remote.set('refs/heads/next', remote.at('next^'))
  })
  afterAll(() => remote.remove())

  test.each(['release/old', 'the id', 'refs/heads/release/old'])('takes %s', async (name) => {
    const sha = name === 'the id' ? older : name
    for (const depth of [1, 0]) {
      const { outputs } = await bump(remote, { tracks: 'all', channel: 'alpha', sha, 'dry-run': 'true' }, depth)
      expect(JSON.parse(outputs.plan as string).target).toBe(older)
    }
  })

  test.each(['feature', 'the id'])('refuses what next has not: %s', async (name) => {
    const sha = name === 'the id' ? remote.at('feature') : name
    const before = refsOf(remote)
    for (const depth of [1, 0]) {
      const { code, log } = await bump(remote, { tracks: 'all', channel: 'alpha', sha }, depth)
      expect([code, log.match(/^::error/gm)]).toEqual([1, ['::error']])
      expect(log).toContain('is not on next')
    }
    expect(refsOf(remote)).toBe(before)
  })

  test('an older commit with newer ones released already has nothing new', async () => {
    expect((await bump(remote, { tracks: 'platform', channel: 'alpha' })).outputs.tag).toBe('v1.8.1-alpha.1')
    const { log, outputs } = await bump(remote, { tracks: 'platform', channel: 'alpha', sha: older })
    expect(log).toContain('platform: nothing new since v1.8.1-alpha.1')
    expect(outputs).toMatchObject({ tags: '[]', pushed: 'false' })
  })
})

test('the version in the files counts while a track has no tag, its N as well', () =>
  withRemote(
    async (remote) => {
      const { outputs } = await bump(remote, { tracks: 'platform', channel: 'alpha' })
      expect(outputs.tag).toBe('v1.8.1-alpha.4')
    },
    {
      ...FILES,
      'Cargo.toml': (FILES['Cargo.toml'] as string).replace('1.8.0', '1.8.1-alpha.3'),
      'Cargo.lock': (FILES['Cargo.lock'] as string).replace(
        'server"\nversion = "1.8.0',
        'server"\nversion = "1.8.1-alpha.3',
      ),
    },
  ))

test.each([
  ['main twice', CONFIG.replace('next: next', 'next: main')],
  ['live alone', CONFIG.replace('  next: next\n', '')],
])('trunk mode, %s: live tags the one branch, and an older commit of it is merged back', (_, config) =>
  withRemote(
    async (remote) => {
      git(remote.bare, 'symbolic-ref', 'HEAD', 'refs/heads/main')
      git(remote.bare, 'update-ref', '-d', 'refs/heads/next')
      const run = (inputs: Record<string, string>) =>
        runAction('bump-version', remote.checkout('main'), inputs, { ref: 'refs/heads/main' })
      const rc = await run({ tracks: 'all', channel: 'rc' })
      expect(JSON.parse(rc.outputs.tags as string)).toEqual(['tray-v1.8.1-rc.1', 'v1.8.1-rc.1'])
      const later = remote.commit('fix: later', { 'apps/web/index.html': 'later' }, 'main')
      const live = await run({ tracks: 'platform', channel: 'live', sha: 'v1.8.1-rc.1' })
      expect(live.outputs.tag).toBe('v1.8.1')
      expect(remote.at('v1.8.1^')).toBe(remote.at('v1.8.1-rc.1'))
      for (const tip of ['v1.8.1', later]) expect(remote.contains('main', tip)).toBe(true)
      expect(remote.file('main', 'Cargo.toml')).toContain('version = "1.8.1"')
      expect(git(remote.bare, 'for-each-ref', '--format=%(refname)', 'refs/heads')).toBe('refs/heads/main')
      const sync = await runAction('sync-branches', remote.checkout('main'))
      expect([sync.code, sync.outputs.synced, sync.log]).toEqual([0, 'false', expect.stringContaining('one branch')])
    },
    { ...FILES, 'release-tracks.yml': config },
  ),
)

describe('sync-branches', () => {
  test('has nothing to do while main is an ancestor of next', () =>
    withRemote(async (remote) => {
      remote.commit('feat: more', { 'a.txt': 'a' })
      const before = refsOf(remote)
      const { code, outputs, log } = await runAction('sync-branches', remote.checkout())
      expect([code, outputs]).toEqual([0, { synced: 'false', sha: remote.at('next'), conflicts: '[]' }])
      expect(log).toContain('main is an ancestor of next already')
      expect(refsOf(remote)).toBe(before)
    }))

  test('fast-forwards next where it can, and says in a dry run that it would', () =>
    withRemote(async (remote) => {
      const fix = remote.commit('fix: by hand', { 'hotfix.txt': 'x' }, 'main')
      const before = refsOf(remote)
      const dry = await runAction('sync-branches', remote.checkout(), { 'dry-run': 'true' })
      expect([dry.code, dry.outputs]).toEqual([0, { synced: 'false', sha: fix, conflicts: '[]' }])
      expect(dry.summary).toContain('main would be merged into next')
      expect(refsOf(remote)).toBe(before)
      expect((await runAction('sync-branches', remote.checkout())).outputs).toMatchObject({ synced: 'true', sha: fix })
      expect(remote.at('next')).toBe(fix)
    }))

  test.each([0, 1])('merges with two parents and a trailer that marks the merge as its own, depth %d', (depth) =>
    withRemote(async (remote) => {
      const [ours, theirs] = [
        remote.commit('feat: n', { 'n.txt': 'n' }),
        remote.commit('fix: m', { 'm.txt': 'm' }, 'main'),
      ]
      const { outputs } = await runAction('sync-branches', remote.checkout('next', depth))
      expect(remote.at('next')).toBe(outputs.sha)
      expect(git(remote.bare, 'log', '-1', '--format=%P', 'next')).toBe(`${ours} ${theirs}`)
      expect(git(remote.bare, 'log', '-1', '--format=%(trailers:key=Release-Sync,valueonly)', 'next').trim()).toBe(
        'main',
      )
      expect(remote.at('main')).toBe(theirs)
    }),
  )

  test('incident 5: a manifest that both branches made, or that main took away, is as on main', () =>
    withRemote(async (remote) => {
      const [alpha, live] = ['release-manifests/tray-alpha.json', 'release-manifests/tray-live.json']
      remote.commit('both', { [live]: '{ "version": "1.8.0" }\n' })
      remote.set('refs/heads/main', remote.at('next'))
      remote.commit('next side', { [alpha]: '{ "version": "0.0.0" }\n', [live]: '{ "version": "1.0.0" }\n' })
      remote.commit('live side', { [alpha]: '{ "version": "1.8.1-alpha.1" }\n', [live]: null }, 'main')
      const { code, log } = await runAction('sync-branches', remote.checkout())
      expect([code, log]).toEqual([0, expect.not.stringContaining('::error')])
      expect(remote.file('next', alpha)).toBe('{ "version": "1.8.1-alpha.1" }\n')
      expect(git(remote.bare, 'ls-tree', 'next', live)).toBe('')
    }))

  test('incident 5: every path of a conflict is told, whatever its name; the manifest beside it is not one', () =>
    withRemote(async (remote) => {
      const names = ['a b.txt', 'ü.txt', 'q"uote.txt', '$(touch trap).txt', 'new\nline.txt', '::error::x.txt']
      const side = (text: string): Files =>
        Object.fromEntries([...names, 'release-manifests/tray-live.json'].map((name) => [name, `${text}\n`]))
      remote.commit('next side', side('next'))
      remote.commit('live side', side('live'), 'main')
      const before = refsOf(remote)
      const { code, log, outputs } = await runAction('sync-branches', remote.checkout())
      expect([code, log.match(/^::error/gm)]).toEqual([1, ['::error']])
      expect(JSON.parse(outputs.conflicts as string).sort()).toEqual([...names].sort())
      expect(refsOf(remote)).toBe(before)
    }))

  test('without a live branch it says so', () =>
    withRemote(async (remote) => {
      git(remote.bare, 'update-ref', '-d', 'refs/heads/main')
      const { code, log } = await runAction('sync-branches', remote.checkout())
      expect([code, log.match(/^::error/gm)]).toEqual([1, ['::error']])
      expect(log).toContain('no branch "main"')
    }))
})
