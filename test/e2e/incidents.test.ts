import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/action.ts'
import { GitTrace } from '../support/git-trace.ts'
import { CONFIG, FILES, publishedText } from '../support/products.ts'
import { watchPushes } from '../support/pushes.ts'
import { type Files, git, Remote } from '../support/remote.ts'

const PUSH = { event: { name: 'push', payload: {} } }

/** Works with a fresh remote of two products and takes it away afterwards. */
async function withRemote(work: (remote: Remote) => Promise<void>, files: Files = FILES): Promise<void> {
  const remote = new Remote()
  try {
    remote.set('refs/heads/main', remote.commit('feat: first', files))
    await work(remote)
  } finally {
    remote.remove()
  }
}

function bump(
  remote: Remote,
  tracks: string,
  channel: string,
  more: Record<string, string> = {},
): Promise<ActionResult> {
  return runAction('bump-version', remote.checkout(), { tracks, channel, ...more })
}

test('incident 1: four runs for one commit tag it once', () =>
  withRemote(async (remote) => {
    const runs = await Promise.all([1, 2, 3, 4].map(() => bump(remote, 'tray', 'alpha')))
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    expect(runs.filter(({ outputs }) => outputs.pushed === 'true')).toHaveLength(1)
    for (const { outputs, log } of runs)
      if (outputs.pushed === 'false') expect(log).toContain('nothing new since tray-v1.8.1-alpha.1')
    expect(remote.tags()).toEqual(['tray-v1.8.1-alpha.1'])
  }))

test('incident 3: both tracks at once, each in its own run, both ship', () =>
  withRemote(async (remote) => {
    const runs = await Promise.all(['tray', 'platform'].map((track) => bump(remote, track, 'alpha')))
    expect(runs.map(({ outputs }) => outputs.tag)).toEqual(['tray-v1.8.1-alpha.1', 'v1.8.1-alpha.1'])
    for (const tag of remote.tags()) expect(remote.contains('next', tag)).toBe(true)
  }))

test('incident 3: all tracks of a run land in one push', () =>
  withRemote(async (remote) => {
    const { pushes, apart } = watchPushes(remote)
    await bump(remote, 'all', 'live')
    expect(pushes()).toEqual([['refs/heads/main', 'refs/heads/next', 'refs/tags/tray-v1.8.1', 'refs/tags/v1.8.1']])
    expect(apart()).toBe('')
  }))

test('incident 4: main is an ancestor of next after every push, also when a person committed to main before', () =>
  withRemote(async (remote) => {
    remote.commit('fix: by hand', { 'hotfix.txt': 'x\n' }, 'main')
    await bump(remote, 'platform', 'alpha')
    expect(remote.contains('next', 'main')).toBe(true)
    expect(remote.file('next', 'hotfix.txt')).toBe('x\n')
  }))

describe('incident 5: sync-branches', () => {
  const manifest = 'release-manifests/tray-live.json'
  test("takes live's side of a manifest that both branches changed", () =>
    withRemote(async (remote) => {
      remote.commit('one', { [manifest]: '{ "version": "1.8.0" }\n' })
      remote.set('refs/heads/main', remote.at('next'))
      remote.commit('next side', { [manifest]: '{ "version": "0.0.0" }\n', 'a.txt': 'a\n' })
      remote.commit('live side', { [manifest]: '{ "version": "1.8.1" }\n', 'b.txt': 'b\n' }, 'main')
      const { outputs, code } = await runAction('sync-branches', remote.checkout())
      expect(code).toBe(0)
      expect(outputs).toMatchObject({ synced: 'true', conflicts: '[]', sha: remote.at('next') })
      expect(remote.file('next', manifest)).toBe('{ "version": "1.8.1" }\n')
      expect([remote.file('next', 'a.txt'), remote.file('next', 'b.txt')]).toEqual(['a\n', 'b\n'])
    }))

  test('stops at any other conflict with its path, and pushes nothing', () =>
    withRemote(async (remote) => {
      remote.commit('next side', { 'README.md': 'next\n' })
      remote.commit('live side', { 'README.md': 'live\n' }, 'main')
      const before = git(remote.bare, 'for-each-ref')
      const { outputs, code, log } = await runAction('sync-branches', remote.checkout())
      expect(code).toBe(1)
      expect(outputs).toMatchObject({ synced: 'false', conflicts: '["README.md"]' })
      expect(log).toContain('"README.md"')
      expect(git(remote.bare, 'for-each-ref')).toBe(before)
    }))

  test('takes the higher version where both branches bumped', () =>
    withRemote(async (remote) => {
      const at = (version: string) => ({ 'Cargo.toml': (FILES['Cargo.toml'] as string).replace('1.8.0', version) })
      remote.commit('next side', at('1.9.0-alpha.1'))
      remote.commit('live side', at('1.8.1'), 'main')
      expect((await runAction('sync-branches', remote.checkout())).code).toBe(0)
      expect(remote.file('next', 'Cargo.toml')).toContain('version = "1.9.0-alpha.1"')
      expect(remote.contains('next', 'main')).toBe(true)
    }))
})

test('incident 7: after beta.2 the next alpha continues from the highest alpha', () =>
  withRemote(async (remote) => {
    const tags: (string | undefined)[] = []
    for (const [index, channel] of ['alpha', 'beta', 'beta', 'alpha'].entries()) {
      remote.commit('fix: change', { 'crates/client/src/main.rs': `${index}` })
      tags.push((await bump(remote, 'tray', channel)).outputs.version)
    }
    expect(tags).toEqual(['1.8.1-alpha.1', '1.8.1-beta.1', '1.8.1-beta.2', '1.8.1-alpha.2'])
  }))

test('incident 8: alpha.10 is above alpha.9, and 1.8.2 above its pre-releases', () =>
  withRemote(async (remote) => {
    for (const version of ['1.8.2-alpha.9', '1.8.2-alpha.10', '1.8.2-alpha.2'])
      git(remote.bare, 'tag', `tray-v${version}`, 'main')
    remote.commit('fix: change', { 'crates/client/src/main.rs': '1' })
    expect((await bump(remote, 'tray', 'alpha')).outputs.version).toBe('1.8.2-alpha.11')
    git(remote.bare, 'tag', 'tray-v1.8.2', 'next')
    remote.commit('fix: change', { 'crates/client/src/main.rs': '2' })
    expect((await bump(remote, 'tray', 'alpha')).outputs.version).toBe('1.8.3-alpha.1')
  }))

test('incident 11: core style leaves the suffix to the tag', () =>
  withRemote(async (remote) => {
    const { outputs } = await bump(remote, 'tray', 'alpha')
    expect(outputs.version).toBe('1.8.1-alpha.1')
    expect(remote.file(outputs.tag as string, 'crates/client/Cargo.toml')).toContain('version = "1.8.1"\n')
  }))

test('incident 4: a tag on the commit itself moves next all the same, where main has what next lacks', () =>
  withRemote(async (remote) => {
    await bump(remote, 'tray', 'alpha')
    const change = remote.commit('feat: more', { 'crates/client/src/main.rs': 'fn more() {}\n' })
    remote.commit('fix: by hand', { 'hotfix.txt': 'x\n' }, 'main')
    const { outputs } = await bump(remote, 'tray', 'alpha')
    expect([outputs.tag, remote.at(outputs.tag as string)]).toEqual(['tray-v1.8.1-alpha.2', change])
    expect([remote.contains('next', 'main'), remote.file('next', 'hotfix.txt')]).toEqual([true, 'x\n'])
  }))

test('incident 12: with files at the version already the tag goes on the commit itself', () =>
  withRemote(async (remote) => {
    await bump(remote, 'tray', 'alpha')
    const head = remote.commit('fix: change', { 'crates/client/src/main.rs': '1' })
    const { outputs, code } = await bump(remote, 'tray', 'alpha')
    expect([code, outputs.tag, outputs.sha]).toEqual([0, 'tray-v1.8.1-alpha.2', head])
    expect([remote.at('tray-v1.8.1-alpha.2'), remote.at('next')]).toEqual([head, head])
  }))

test('incident 13: without a token that can start the release workflow there is one warning with the remedy', () =>
  withRemote(async (remote) => {
    const inputs = { tracks: 'tray', channel: 'alpha' }
    const { code, log } = await runAction('bump-version', remote.checkout(), inputs, {
      env: { GITHUB_REPOSITORY: 'acme/shop' },
    })
    expect(code).toBe(0)
    expect(log.match(/^::warning/gm)).toHaveLength(1)
    expect(log).toContain('actions: write')
    expect(log).toContain('gh workflow run release.yml --ref tray-v1.8.1-alpha.1')
  }))

describe('incident 14: five tracks', () => {
  const names = ['a', 'b', 'c', 'd', 'e']
  const tracks = names.map(
    (name) => `  ${name}: { tag: "${name}-v{version}", paths: [${name}], version-files: [${name}/VERSION] }\n`,
  )
  const files: Files = {
    'release-tracks.yml': `tracks:\n${tracks.join('')}`,
    ...Object.fromEntries(names.map((name) => [`${name}/VERSION`, '1.0.0\n'])),
  }

  // A push of more than three tags would not trigger this.
  const triggered: Files = { ...files, '.github/workflows/release.yml': 'on: { push: { tags: ["e-v*"] } }\njobs: {}\n' }

  test.each([
    ['alpha', 'one push, where it is to trigger no workflow', files, [5]],
    ['live', 'one push, where it is to trigger no workflow', files, [5]],
    ['alpha', 'pushes of three tags at most, each complete in itself, where they trigger one', triggered, [3, 2]],
    ['live', 'pushes of three tags at most, each complete in itself, where they trigger one', triggered, [3, 2]],
  ])('on %s go out in %s', (channel, _, tree, sizes) =>
    withRemote(async (remote) => {
      const { pushes, apart } = watchPushes(remote)
      const { outputs, code, log } = await bump(remote, 'all', channel)
      expect(code).toBe(0)
      expect(JSON.parse(outputs.tags as string)).toHaveLength(5)
      expect(pushes().map((push) => push.filter((ref) => ref.startsWith('refs/tags/')).length)).toEqual(sizes)
      expect(log.includes('5 tags go out in 2 pushes, at most 3 in each')).toBe(sizes.length > 1)
      expect(apart()).toBe('')
      for (const tag of remote.tags()) expect(remote.contains(channel === 'live' ? 'main' : 'next', tag)).toBe(true)
    }, tree),
  )

  test('are read and planned once for all pushes', () =>
    withRemote(async (remote) => {
      const trace = new GitTrace()
      const inputs = { tracks: 'all', channel: 'alpha' }
      const { code } = await runAction('bump-version', remote.checkout(), inputs, { env: trace.env })
      const names = trace.started().map(({ args }) => args.find((arg) => /^(?:ls-remote|fast-import|push)$/.test(arg)))
      trace.remove()
      expect([code, names.filter(Boolean)]).toEqual([0, ['ls-remote', 'fast-import', 'push', 'push']])
    }, triggered))

  test.each(['alpha', 'live'])('on %s what is left is planned anew where a later push lost a race', (channel) =>
    withRemote(async (remote) => {
      const hook = join(remote.bare, 'hooks', 'post-receive')
      const move =
        'git update-ref refs/heads/next $(git -c user.name=Ada -c user.email=ada@example.org commit-tree -p refs/heads/next -m later next^{tree})'
      writeFileSync(hook, `#!/bin/sh\nrm "$0"\n${move}\n`, { mode: 0o755 })
      const { pushes, apart } = watchPushes(remote)
      const { outputs, code } = await bump(remote, 'all', channel)
      expect([code, JSON.parse(outputs.tags as string).length, remote.tags().length]).toEqual([0, 5, 5])
      expect(pushes().map((push) => push.filter((ref) => ref.startsWith('refs/tags/')).length)).toEqual([3, 0, 2])
      expect([apart(), remote.contains('next', 'main')]).toEqual(['', true])
    }, triggered),
  )

  test.each(['beta', 'live'])(
    'on %s all are cut from the commit that was asked for, whatever next gets in between',
    (channel) =>
      withRemote(async (remote) => {
        const asked = remote.at('next')
        git(remote.work, 'commit', '-q', '--allow-empty', '-m', 'feat: not tested')
        const other = git(remote.work, 'rev-parse', 'HEAD')
        git(remote.work, 'push', '-q', 'origin', 'HEAD:refs/heads/other')
        const hook = join(remote.bare, 'hooks', 'post-receive')
        const merge = `git update-ref refs/heads/next $(git -c user.name=Ada -c user.email=ada@example.org commit-tree -p refs/heads/next -p ${other} -m merged next^{tree})`
        writeFileSync(hook, `#!/bin/sh\nrm "$0"\n${merge}\n`, { mode: 0o755 })
        const { outputs, code } = await bump(remote, 'all', channel)
        expect(code).toBe(0)
        expect(JSON.parse(outputs.plan as string).target).toBe(asked)
        expect(remote.tags()).toHaveLength(5)
        for (const tag of remote.tags()) expect(remote.contains(tag, other)).toBe(false)
        expect(remote.contains('main', other)).toBe(false)
        expect(remote.contains('next', other)).toBe(true)
        expect(remote.contains('next', 'main')).toBe(true)
      }, triggered),
  )

  test('a crash between two pushes is made good by the next run', () =>
    withRemote(async (remote) => {
      const hook = join(remote.bare, 'hooks', 'pre-receive')
      writeFileSync(hook, `#!/bin/sh\ngrep -q 'refs/tags/[de]-' && exit 1\nexit 0\n`, { mode: 0o755 })
      const crashed = await bump(remote, 'all', 'alpha')
      expect(crashed.code).toBe(1)
      expect(remote.tags()).toEqual(['a-v1.0.1-alpha.1', 'b-v1.0.1-alpha.1', 'c-v1.0.1-alpha.1'])
      writeFileSync(hook, '#!/bin/sh\nexit 0\n')
      const { outputs } = await runAction('promote', remote.checkout(), {}, PUSH)
      expect(JSON.parse(outputs.tags as string)).toEqual(['d-v1.0.1-alpha.1', 'e-v1.0.1-alpha.1'])
    }, triggered))
})

test.each(['[skip ci]', '[ci skip]', '[no ci]', '[skip actions]', '[actions skip]'])(
  'incident 15: a commit that says %s does not carry the tag alone',
  (words) =>
    withRemote(async (remote) => {
      await bump(remote, 'tray', 'alpha')
      const head = remote.commit(`fix: change ${words}`, { 'crates/client/src/main.rs': '1' })
      const { outputs, log } = await bump(remote, 'tray', 'alpha')
      expect(log).toContain('::warning')
      expect(remote.at(outputs.tag as string)).not.toBe(head)
      expect(remote.at(`${outputs.tag}^`)).toBe(head)
      expect(git(remote.bare, 'log', '-1', '--format=%B', outputs.tag as string)).not.toMatch(/skip|no ci/)
    }),
)

test('incident 19: what a dropped run left behind is released by the next push', () =>
  withRemote(async (remote) => {
    await runAction('promote', remote.checkout(), {}, PUSH)
    remote.commit('fix(tray): its run was dropped', { 'crates/client/src/main.rs': '1' })
    const after = remote.commit('fix(web): this one runs', { 'apps/web/index.html': '1' })
    const { outputs } = await runAction(
      'promote',
      remote.checkout(),
      {},
      { event: { name: 'push', payload: { before: `${after}^`, after } } },
    )
    expect(JSON.parse(outputs.tags as string)).toEqual(['tray-v1.8.1-alpha.2', 'v1.8.1-alpha.2'])
  }))

/** One digest over every file of a folder, .git included, with names and modes. */
function digest(folder: string): string {
  const hash = createHash('sha256')
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).sort((a, b) =>
    `${a.parentPath}/${a.name}` < `${b.parentPath}/${b.name}` ? -1 : 1,
  )) {
    hash.update(`${entry.parentPath}/${entry.name}\0`)
    if (entry.isFile()) hash.update(readFileSync(join(entry.parentPath, entry.name)))
  }
  return hash.digest('hex')
}

test.each([0, 1])('incident 27: on a dirty checkout of depth %d nothing of it is touched', (depth) =>
  withRemote(async (remote) => {
    await bump(remote, 'all', 'alpha')
    remote.commit('fix: change', { 'crates/core/src/lib.rs': '1' })
    const folder = remote.checkout('next', depth)
    writeFileSync(join(folder, 'Cargo.toml'), 'dirty')
    writeFileSync(join(folder, 'untracked'), 'x')
    writeFileSync(join(folder, 'README.md'), 'staged')
    git(folder, 'add', 'README.md')
    const before = digest(folder)
    for (const [name, inputs] of [
      ['detect-tracks', {}],
      ['bump-version', { tracks: 'all', channel: 'live' }],
      ['sync-branches', {}],
      ['validate-tag', { tag: 'v1.8.1' }],
    ] as const) {
      expect((await runAction(name, folder, inputs)).log).not.toContain('::error')
      expect(digest(folder)).toBe(before)
    }
  }),
)

test('incident 30: subjects, files and branches full of tricks stay data', () =>
  withRemote(async (remote) => {
    await bump(remote, 'all', 'alpha')
    const trap = join(remote.folder, 'trap')
    const names = [
      `crates/core/$(touch ${'trap'}).rs`,
      'crates/core/`id`.rs',
      'crates/core/a\nb.rs',
      'crates/core/--upload-pack=x',
      'crates/core/"q".rs',
      'crates/core/|x|<b>.rs',
    ]
    const files = Object.fromEntries(names.map((name) => [name, 'x']))
    remote.commit('fix: $(touch trap) `touch trap` ::set-output name=x::y | <script>\n\n::error::no', files)
    const { outputs, code, log, summary } = await runAction(
      'promote',
      remote.checkout(),
      {},
      { ...PUSH, ref: 'refs/heads/next' },
    )
    expect(code).toBe(0)
    expect(JSON.parse(outputs.tags as string)).toEqual(['tray-v1.8.1-alpha.2', 'v1.8.1-alpha.2'])
    const report = JSON.parse(outputs.report as string)
    expect([...report.tray.files].sort()).toEqual([...names].sort())
    expect(log).not.toMatch(/^::(?:error|set-output)/m)
    expect(summary).not.toContain('<script>')
    expect(existsSync(trap)).toBe(false)
    const hostile = await runAction('detect-tracks', remote.checkout(), { base: '--output=trap' })
    expect(hostile.code).toBe(1)
  }))

describe('incident 33: a tag that was deleted', () => {
  test('is not made again while the channel manifest holds its version', () =>
    withRemote(async (remote) => {
      await bump(remote, 'tray', 'alpha')
      const publish = (channel: string, version: string) =>
        remote.commit(
          `chore: publish\n\nRelease-Track: tray\n`,
          { [`release-manifests/tray-${channel}.json`]: publishedText(version) },
          'main',
        )
      publish('alpha', '1.8.1-alpha.1')
      git(remote.bare, 'tag', '-d', 'tray-v1.8.1-alpha.1')
      remote.commit('fix: change', { 'crates/client/src/main.rs': '1' })
      expect((await bump(remote, 'tray', 'alpha')).outputs.version).toBe('1.8.1-alpha.2')
      publish('live', '1.8.1')
      remote.commit('fix: change', { 'crates/client/src/main.rs': '2' })
      expect((await bump(remote, 'tray', 'live')).outputs.version).toBe('1.8.2')
    }))

  test('a manifest that cannot be read stops the release', () =>
    withRemote(async (remote) => {
      remote.commit(
        'chore: broken\n\nRelease-Track: tray\n',
        { 'release-manifests/tray-alpha.json': 'not json' },
        'main',
      )
      const { code, log } = await bump(remote, 'tray', 'alpha')
      expect(code).toBe(1)
      expect(log).toContain('::error file=release-manifests/tray-alpha.json')
    }))
})

test('a push that a rule of the remote refuses fails with its words, once, and changes nothing', () =>
  withRemote(async (remote) => {
    writeFileSync(
      join(remote.bare, 'hooks', 'pre-receive'),
      '#!/bin/sh\necho x >> pushes\necho "GH006: Protected branch update failed" >&2\nexit 1\n',
      { mode: 0o755 },
    )
    const before = git(remote.bare, 'for-each-ref')
    const { code, log } = await bump(remote, 'tray', 'live')
    expect(code).toBe(1)
    expect(log).toContain('GH006')
    expect(log).toContain('bypass list of that ruleset')
    expect(readFileSync(join(remote.bare, 'pushes'), 'utf8')).toBe('x\n')
    expect(git(remote.bare, 'for-each-ref')).toBe(before)
  }))

test('the configuration is told apart from a mistake in it: one error with file and line', () =>
  withRemote(
    async (remote) => {
      const { code, log } = await runAction('detect-tracks', remote.checkout())
      expect(code).toBe(1)
      expect(log).toMatch(/^::error file=release-tracks\.yml,line=9,col=\d+::.*verion-files.*version-files/m)
      expect(log.match(/^::error/gm)).toHaveLength(1)
    },
    { ...FILES, 'release-tracks.yml': CONFIG.replace('version-files', 'verion-files') },
  ))
