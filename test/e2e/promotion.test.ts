import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { FILES, publishedText } from '../support/products.ts'
import { git, Remote } from '../support/remote.ts'

/** What a remote has: every ref with its object. */
function refsOf(remote: Remote): string {
  return git(remote.bare, 'for-each-ref')
}

function annotation(remote: Remote, tag: string): string {
  return git(remote.bare, 'for-each-ref', '--format=%(contents)', `refs/tags/${tag}`)
}

const DISPATCH = { event: { name: 'workflow_dispatch', payload: {} } }
const PUSH = { event: { name: 'push', payload: {} } }

describe('the life of two products', () => {
  const remote = new Remote()
  beforeAll(() => remote.set('refs/heads/main', remote.commit('feat: two products', FILES)))
  afterAll(() => remote.remove())

  test('the first push cuts an alpha of both, in one push, next ahead by the bump commits', async () => {
    const { outputs, code, summary } = await runAction('promote', remote.checkout(), {}, PUSH)
    expect(code).toBe(0)
    expect(JSON.parse(outputs.tracks as string)).toEqual(['tray', 'platform'])
    expect(JSON.parse(outputs.tags as string)).toEqual(['tray-v1.8.1-alpha.1', 'v1.8.1-alpha.1'])
    expect(JSON.parse(outputs.versions as string)).toEqual({ tray: '1.8.1-alpha.1', platform: '1.8.1-alpha.1' })
    expect(outputs).toMatchObject({ any: 'true', channel: 'alpha', tray: 'true', platform: 'true', pushed: 'true' })
    expect(summary).toContain('| `tray` | `1.8.0` | `1.8.1-alpha.1` | `tray-v1.8.1-alpha.1` | first release on alpha |')
    expect(git(remote.bare, 'log', '--format=%s', 'next').split('\n')).toEqual([
      'chore: bump platform to v1.8.1-alpha.1',
      'chore: bump tray to tray-v1.8.1-alpha.1',
      'feat: two products',
    ])
  })

  test('core style writes X.Y.Z, full style the whole version, and the lock follows both', () => {
    expect(remote.file('next', 'crates/client/Cargo.toml')).toContain('version = "1.8.1"\n')
    expect(remote.file('next', 'Cargo.toml')).toContain('version = "1.8.1-alpha.1"\n')
    const lock = remote.file('next', 'Cargo.lock')
    expect(lock).toContain('name = "client"\nversion = "1.8.1"\n')
    expect(lock).toContain('name = "server"\nversion = "1.8.1-alpha.1"\n')
  })

  test('tags are annotated and carry trailers, as the bump commits do', () => {
    expect(git(remote.bare, 'cat-file', '-t', 'refs/tags/tray-v1.8.1-alpha.1')).toBe('tag')
    expect(annotation(remote, 'tray-v1.8.1-alpha.1')).toMatch(
      /^tray 1\.8\.1-alpha\.1\n\nRelease-Track: tray\nRelease-Channel: alpha\nRelease-Run: \S+\n?$/,
    )
    const trailers = git(remote.bare, 'log', '-1', '--format=%(trailers)', 'v1.8.1-alpha.1')
    expect(trailers.trim()).toBe('Release-Track: platform\nRelease-Channel: alpha')
  })

  test('a web-only push cuts the platform alone', async () => {
    remote.commit('fix(web): a heading', { 'apps/web/index.html': '<h1>Web</h1>\n' })
    const { outputs, log } = await runAction('promote', remote.checkout(), {}, PUSH)
    expect(outputs).toMatchObject({ tray: 'false', platform: 'true', tag: 'v1.8.1-alpha.2', version: '1.8.1-alpha.2' })
    expect(log).toContain('platform: apps/web/index.html changed since v1.8.1-alpha.1')
  })

  test('a push of docs cuts nothing', async () => {
    remote.commit('docs: say more', { 'README.md': '# Two products, said better\n' })
    const before = refsOf(remote)
    const { outputs, code } = await runAction('promote', remote.checkout(), {}, PUSH)
    expect(code).toBe(0)
    expect(outputs).toMatchObject({ any: 'false', tags: '[]', pushed: 'false' })
    expect(refsOf(remote)).toBe(before)
  })

  test('a dry run prints the plan and moves nothing', async () => {
    remote.commit('feat(core): more', { 'crates/core/src/lib.rs': 'pub fn more() {}\n' })
    const before = refsOf(remote)
    const inputs = { track: 'all', channel: 'beta', 'dry-run': 'true' }
    const { outputs, summary } = await runAction('promote', remote.checkout(), inputs)
    expect(JSON.parse(outputs.tags as string)).toEqual(['tray-v1.8.1-beta.1', 'v1.8.1-beta.1'])
    expect(outputs.pushed).toBe('false')
    expect(summary).toContain('### Plan: beta, nothing is pushed')
    expect(refsOf(remote)).toBe(before)
  })

  test('beta, rc and live go up the ladder, and live takes main and next along in one push', async () => {
    const tagged: string[] = []
    for (const channel of ['beta', 'rc', 'live']) {
      const { outputs, code } = await runAction('promote', remote.checkout('next', channel === 'rc' ? 0 : 1), {
        track: 'both',
        channel,
      })
      expect(code).toBe(0)
      tagged.push(...JSON.parse(outputs.tags as string))
    }
    expect(tagged).toEqual([
      'tray-v1.8.1-beta.1',
      'v1.8.1-beta.1',
      'tray-v1.8.1-rc.1',
      'v1.8.1-rc.1',
      'tray-v1.8.1',
      'v1.8.1',
    ])
    expect(remote.at('main')).toBe(remote.at('next'))
    expect(remote.contains('main', 'tray-v1.8.1')).toBe(true)
    expect(remote.file('v1.8.1', 'Cargo.toml')).toContain('version = "1.8.1"\n')
  })

  test('after live the next alpha is one patch up', async () => {
    remote.commit('fix(core): less', { 'crates/core/src/lib.rs': 'pub fn less() {}\n' })
    const { outputs } = await runAction('promote', remote.checkout(), {}, PUSH)
    expect(JSON.parse(outputs.tags as string)).toEqual(['tray-v1.8.2-alpha.1', 'v1.8.2-alpha.1'])
  })
})

describe('what bump-version takes', () => {
  const remote = new Remote()
  beforeAll(async () => {
    remote.set('refs/heads/main', remote.commit('feat: two products', FILES))
    await bump({ tracks: '["tray","platform"]', channel: 'live' })
  })
  afterAll(() => remote.remove())
  const bump = (inputs: Record<string, string>, depth = 1) =>
    runAction('bump-version', remote.checkout('next', depth), inputs)
  let count = 0
  const change = (subject: string) =>
    remote.commit(subject, { 'crates/client/src/main.rs': `fn main() {} // ${++count}\n` })

  test.each([
    ['patch', 'tray-v1.8.2-alpha.1'],
    ['minor', 'tray-v1.9.0-alpha.1'],
    ['patch', 'tray-v1.9.0-alpha.2'],
    ['minor', 'tray-v1.9.0-alpha.3'],
    ['major', 'tray-v2.0.0-alpha.1'],
    ['minor', 'tray-v2.0.0-alpha.2'],
  ])('bump: %s gives %s, raised only as far as the last live version asks for', async (size, tag) => {
    change('fix(tray): change')
    expect((await bump({ tracks: 'tray', channel: 'alpha', bump: size })).outputs.tag).toBe(tag)
  })

  test('bump: auto reads the commits since the last live version', async () => {
    remote.commit('fix(web): small', { 'apps/web/index.html': '1' })
    expect((await bump({ tracks: 'platform', channel: 'alpha', bump: 'auto' })).outputs.tag).toBe('v1.8.2-alpha.1')
    remote.commit('feat(web): larger', { 'apps/web/index.html': '2' })
    expect((await bump({ tracks: 'platform', channel: 'alpha', bump: 'auto' }, 0)).outputs.tag).toBe('v1.9.0-alpha.1')
    remote.commit('refactor(web)!: other', { 'apps/web/index.html': '3' })
    expect((await bump({ tracks: 'platform', channel: 'alpha', bump: 'auto' })).outputs.tag).toBe('v2.0.0-alpha.1')
  })

  test('n is taken when it is ahead, and refused when it is not', async () => {
    change('fix(tray): change')
    expect((await bump({ tracks: 'tray', channel: 'alpha', n: '7' })).outputs.tag).toBe('tray-v2.0.0-alpha.7')
    change('fix(tray): change')
    const refused = await bump({ tracks: 'tray', channel: 'alpha', n: '7' })
    expect(refused.code).toBe(1)
    expect(refused.log).toContain('n: 7 is not ahead of 2.0.0-alpha.7')
    expect((await bump({ tracks: 'tray', channel: 'alpha' })).outputs.tag).toBe('tray-v2.0.0-alpha.8')
  })

  test('force releases though there is nothing new, on a commit of its own', async () => {
    const before = remote.at('next')
    const none = await bump({ tracks: 'tray', channel: 'alpha' })
    expect(none.log).toContain('tray: nothing new since tray-v2.0.0-alpha.8')
    expect(none.outputs).toMatchObject({ tags: '[]', pushed: 'false', tag: '', version: '' })
    expect((await bump({ tracks: 'tray', channel: 'alpha', force: 'true' })).outputs.tag).toBe('tray-v2.0.0-alpha.9')
    expect(remote.at('tray-v2.0.0-alpha.9')).not.toBe(before)
  })

  test('extra trailers are kept in the tag and the bump commit', async () => {
    remote.commit('fix(web): again', { 'apps/web/index.html': '4' })
    const { outputs } = await bump({
      tracks: 'platform',
      channel: 'alpha',
      trailers: 'Roadmap: faster-search\nTicket: A-1',
    })
    expect(annotation(remote, outputs.tag as string)).toContain(
      'Release-Channel: alpha\nRoadmap: faster-search\nTicket: A-1\n',
    )
    expect(git(remote.bare, 'log', '-1', '--format=%B', outputs.tag as string)).toContain(
      'Roadmap: faster-search\nTicket: A-1',
    )
  })

  test.each([
    [{ tracks: 'desktop', channel: 'alpha' }, '"desktop" is not a track'],
    [{ tracks: 'tray', channel: 'gamma' }, '"gamma" is not a channel'],
    [{ tracks: 'tray', channel: 'alpha', bump: 'huge' }, '"huge" is not a kind of bump'],
    [{ tracks: 'tray', channel: 'alpha', n: '-1' }, '"-1" is not the number of a pre-release'],
    [{ tracks: 'tray', channel: 'live', n: '2' }, 'a live version has no N'],
    [{ tracks: 'tray', channel: 'alpha', sha: '--upload-pack=touch x' }, 'is not a commit, tag or branch'],
    [{ tracks: 'tray', channel: 'alpha', sha: 'f'.repeat(40) }, 'is not a commit, tag or branch'],
    [
      { tracks: 'tray', channel: 'alpha', trailers: 'Release-Track: evil' },
      '"Release-Track: evil" cannot be a trailer',
    ],
    [{ tracks: 'tray', channel: 'alpha', trailers: 'Note: [skip ci]' }, 'cannot be a trailer'],
    [{ tracks: 'tray', channel: 'alpha', force: 'yes' }, '"yes" is neither true nor false'],
    [{ tracks: '', channel: 'alpha' }, 'tracks: it is not set'],
    [{ tracks: 'tray', channel: '' }, 'channel: it is not set'],
  ])('%j is refused with one error and nothing changed', async (inputs, words) => {
    const before = refsOf(remote)
    const { code, log, outputs } = await bump(inputs as Record<string, string>)
    expect(code).toBe(1)
    expect(log.match(/^::error/gm)).toHaveLength(1)
    expect(log).toContain(words)
    expect(log).not.toMatch(/\n\s+at /)
    expect(outputs).toEqual({})
    expect(refsOf(remote)).toBe(before)
  })
})

describe('the root action looks at the commit that it releases', () => {
  const remote = new Remote()
  beforeAll(() => remote.set('refs/heads/main', remote.commit('feat: two products', FILES)))
  afterAll(() => remote.remove())

  test('dispatched on main, that is the head of next', async () => {
    await runAction('promote', remote.checkout(), {}, PUSH)
    remote.commit('fix: web', { 'apps/web/index.html': 'new\n' })
    const { outputs } = await runAction('promote', remote.checkout('main'), { channel: 'alpha' }, DISPATCH)
    expect(JSON.parse(outputs.tags as string)).toEqual(['v1.8.1-alpha.2'])
  })

  test('with sha, that is the commit it names', async () => {
    const asked = remote.commit('fix: tray', { 'crates/client/src/main.rs': '2\n' })
    remote.commit('fix: web', { 'apps/web/index.html': 'newer\n' })
    const inputs = { channel: 'alpha', sha: asked }
    const { outputs } = await runAction('promote', remote.checkout(), inputs, DISPATCH)
    expect(JSON.parse(outputs.tags as string)).toEqual(['tray-v1.8.1-alpha.2'])
  })

  test.each([
    [{ bump: 'mino' }, 'bump: "mino"'],
    [{ sha: 'nope' }, 'sha: "nope"'],
    [{ n: 'x' }, 'n: "x"'],
    [{ since: 'bogus', track: 'tray' }, 'since: "bogus"'],
  ])('%j is refused though nothing changed', async (inputs, words) => {
    const before = refsOf(remote)
    const { code, log } = await runAction('promote', remote.checkout(), { channel: 'rc', ...inputs }, DISPATCH)
    expect(code).toBe(1)
    expect(log).toContain(words)
    expect(refsOf(remote)).toBe(before)
  })

  test('where nothing changed it has the outputs of bump-version all the same', async () => {
    await runAction('promote', remote.checkout(), { channel: 'alpha' }, DISPATCH)
    const { outputs } = await runAction('promote', remote.checkout(), { channel: 'alpha' }, DISPATCH)
    expect(outputs).toMatchObject({ any: 'false', tags: '[]', pushed: 'false', sha: remote.at('next') })
    expect(JSON.parse(outputs.plan as string)).toMatchObject({
      channel: 'alpha',
      tracks: [],
      'nothing-new': [],
      refs: [],
    })
  })
})

test('version files that hold no version stop it, all of them named, and nothing moves', async () => {
  const remote = new Remote()
  const config = 'tracks:\n  app: { tag: "v{version}", paths: [src], version-files: [VERSION, package.json] }\n'
  const files = { 'release-tracks.yml': config, VERSION: 'v1.0.0\n', 'package.json': '{ "version": "1.2" }\n' }
  remote.set('refs/heads/main', remote.commit('feat: first', files))
  const before = refsOf(remote)
  const { code, summary } = await runAction('bump-version', remote.checkout(), { tracks: 'app', channel: 'alpha' })
  expect(code).toBe(1)
  for (const words of ['"v1.0.0"', '"1.2"', 'VERSION', 'package.json']) expect(summary).toContain(words)
  expect(refsOf(remote)).toBe(before)
  remote.remove()
})

describe('promoting what was tested', () => {
  const remote = new Remote()
  afterAll(() => remote.remove())

  test('an rc of core style goes live on its own commit, though main and next went on', async () => {
    remote.set('refs/heads/main', remote.commit('feat: two products', FILES))
    const rc = await runAction('bump-version', remote.checkout(), { tracks: 'tray', channel: 'rc' })
    expect(rc.outputs.tag).toBe('tray-v1.8.1-rc.1')
    const manifest = publishedText('1.8.1-rc.1')
    remote.commit(
      'chore: publish tray-v1.8.1-rc.1\n\nRelease-Track: tray\n',
      { 'release-manifests/tray-rc.json': manifest },
      'main',
    )
    remote.commit('feat(tray): not tested yet', { 'crates/client/src/main.rs': 'fn main() { new() }\n' })

    const live = await runAction('bump-version', remote.checkout(), {
      tracks: 'tray',
      channel: 'live',
      sha: 'tray-v1.8.1-rc.1',
    })
    expect(live.log).not.toContain('::error')
    expect(live.outputs.tag).toBe('tray-v1.8.1')
    expect(remote.at('tray-v1.8.1')).toBe(remote.at('tray-v1.8.1-rc.1'))
    expect(annotation(remote, 'tray-v1.8.1')).toContain('Promoted-From: tray-v1.8.1-rc.1')
    expect(remote.contains('main', 'tray-v1.8.1')).toBe(true)
    expect(remote.contains('next', 'main')).toBe(true)
    for (const branch of ['main', 'next']) expect(remote.file(branch, 'release-manifests/tray-rc.json')).toBe(manifest)
    expect(remote.file('main', 'crates/client/src/main.rs')).toBe('fn main() {}\n')
    expect(remote.file('next', 'crates/client/src/main.rs')).toContain('new()')
  })

  test('an older commit of next with full style gets its bump commit as a child, and next keeps the higher version', async () => {
    const older = remote.commit('fix(web): one', { 'apps/web/index.html': 'one' })
    await runAction('bump-version', remote.checkout(), { tracks: 'platform', channel: 'alpha', bump: 'minor' })
    const beta = await runAction('bump-version', remote.checkout(), { tracks: 'platform', channel: 'beta', sha: older })
    expect(beta.outputs.tag).toBe('v1.9.0-beta.1')
    expect(remote.at('v1.9.0-beta.1^')).toBe(older)
    expect(remote.contains('next', 'v1.9.0-beta.1')).toBe(true)
    expect(remote.file('v1.9.0-beta.1', 'Cargo.toml')).toContain('version = "1.9.0-beta.1"')
    expect(remote.file('next', 'Cargo.toml')).toContain('version = "1.9.0-beta.1"')
  })

  test("a person's commit on main that the target lacks stops live, and nothing moves", async () => {
    remote.commit('fix: hot', { 'hotfix.txt': 'x\n' }, 'main')
    const before = refsOf(remote)
    const { code, log } = await runAction('bump-version', remote.checkout(), { tracks: 'platform', channel: 'live' })
    expect(code).toBe(1)
    expect(log).toContain('fix: hot')
    expect(log).toContain('sync-branches')
    expect(refsOf(remote)).toBe(before)
  })
})

test('trunk mode: one branch carries pre-releases and live versions', async () => {
  const remote = new Remote()
  const config = (FILES['release-tracks.yml'] as string).replace('  next: next\n', '')
  remote.commit('feat: two products', { ...FILES, 'release-tracks.yml': config }, 'main')
  const on = { ref: 'refs/heads/main' }
  const alpha = await runAction('promote', remote.checkout('main'), {}, { ...on, ...PUSH })
  expect(JSON.parse(alpha.outputs.tags as string)).toEqual(['tray-v1.8.1-alpha.1', 'v1.8.1-alpha.1'])
  const live = await runAction('promote', remote.checkout('main'), { track: 'all', channel: 'live' }, on)
  expect(JSON.parse(live.outputs.tags as string)).toEqual(['tray-v1.8.1', 'v1.8.1'])
  const valid = await runAction('validate-tag', remote.checkout('v1.8.1'), {}, { ref: 'refs/tags/v1.8.1' })
  expect(valid.outputs).toMatchObject({ track: 'platform', channel: 'live', version: '1.8.1', superseded: 'false' })
  remote.remove()
})

describe('next went on to the next minor version', () => {
  const remote = new Remote()
  beforeAll(async () => {
    remote.set('refs/heads/main', remote.commit('feat: two products', FILES))
    await runAction('bump-version', remote.checkout(), { tracks: 'all', channel: 'live' })
    remote.commit('fix: both', { 'crates/core/src/lib.rs': '1\n' })
    await runAction('bump-version', remote.checkout(), { tracks: 'all', channel: 'rc' })
    remote.commit('feat: more', { 'crates/core/src/lib.rs': '2\n' })
    await runAction('bump-version', remote.checkout(), { tracks: 'all', channel: 'alpha', bump: 'minor' })
  })
  afterAll(() => remote.remove())

  test.each([
    ['tray', 'tray-v1.8.2-rc.1', 'tray-v1.8.2', 1],
    ['platform', 'v1.8.2-rc.1', 'v1.8.2', 0],
  ])('%s: %s goes live as %s, from a full clone and a shallow one alike', async (tracks, rc, live, depth) => {
    expect(remote.tags()).toContain(rc.replace(/1.8.2-rc.1/, '1.9.0-alpha.1'))
    const inputs = { tracks, channel: 'live', sha: rc }
    const { outputs, code } = await runAction('bump-version', remote.checkout('next', depth), inputs)
    expect({ code, tag: outputs.tag }).toEqual({ code: 0, tag: live })
    if (tracks === 'tray') expect(remote.at(live)).toBe(remote.at(rc))
  })

  test('a hotfix of live is the next patch, and next keeps its minor version', async () => {
    const hotfix = remote.commit('fix: at once', { 'apps/web/index.html': 'fixed\n' }, 'main')
    await runAction('sync-branches', remote.checkout(), {})
    const inputs = { tracks: 'platform', channel: 'live', sha: hotfix }
    const { outputs } = await runAction('bump-version', remote.checkout(), inputs)
    expect(outputs.tag).toBe('v1.8.3')
    expect(remote.file('next', 'Cargo.toml')).toContain('version = "1.9.0-alpha.1"')
    const { outputs: after } = await runAction('bump-version', remote.checkout(), {
      tracks: 'platform',
      channel: 'alpha',
    })
    expect(after.tag).toBe('v1.9.0-alpha.2')
  })
})

describe('two tracks that go live in any order', () => {
  test('what was tested of one goes live after the other went live at a newer commit', async () => {
    const remote = new Remote()
    remote.set('refs/heads/main', remote.commit('feat: two products', FILES))
    await runAction('bump-version', remote.checkout(), { tracks: 'all', channel: 'rc' })
    remote.commit('feat(web): newer', { 'apps/web/index.html': 'newer\n' })
    await runAction('bump-version', remote.checkout(), { tracks: 'platform', channel: 'live' })
    const tray = { tracks: 'tray', channel: 'live', sha: 'tray-v1.8.1-rc.1' }
    const { outputs, log } = await runAction('bump-version', remote.checkout(), tray)
    expect(log).not.toContain('::error')
    expect(outputs.tag).toBe('tray-v1.8.1')
    expect(remote.at('tray-v1.8.1')).toBe(remote.at('tray-v1.8.1-rc.1'))
    expect(remote.contains('main', 'tray-v1.8.1')).toBe(true)
    expect(remote.file('main', 'apps/web/index.html')).toBe('newer\n')
    expect(remote.contains('next', 'main')).toBe(true)
    remote.remove()
  })

  test("a commit that the track's live users have and the target lacks stops it", async () => {
    const remote = new Remote()
    remote.set('refs/heads/main', remote.commit('feat: two products', FILES))
    await runAction('bump-version', remote.checkout(), { tracks: 'tray', channel: 'rc' })
    remote.commit('fix(tray): what live has', { 'crates/client/src/main.rs': 'fn main() { fixed() }\n' })
    await runAction('bump-version', remote.checkout(), { tracks: 'tray', channel: 'live' })
    const before = refsOf(remote)
    const older = { tracks: 'tray', channel: 'live', sha: 'tray-v1.8.1-rc.1', force: 'true' }
    const { code, log } = await runAction('bump-version', remote.checkout(), older)
    expect(code).toBe(1)
    expect(log).toContain('fix(tray): what live has')
    expect(refsOf(remote)).toBe(before)
    remote.remove()
  })
})

test.each([0, 1])('bump: auto counts all of history while nothing is live yet, at depth %d', async (depth) => {
  const remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat(tray): first', FILES))
  remote.commit('fix(tray): second', { 'crates/client/src/main.rs': '2' })
  const inputs = { tracks: 'tray', channel: 'alpha', bump: 'auto', 'dry-run': 'true' }
  expect((await runAction('bump-version', remote.checkout('next', depth), inputs)).outputs.tag).toBe(
    'tray-v1.9.0-alpha.1',
  )
  remote.remove()
})

test('a full clone that tags went past, with a track that has none, still gets an answer', async () => {
  const remote = new Remote()
  remote.set('refs/heads/main', remote.commit('feat: two products', FILES))
  const stale = remote.checkout('next', 0)
  await runAction('bump-version', remote.checkout(), { tracks: 'platform', channel: 'alpha' })
  const { code, outputs } = await runAction('detect-tracks', stale, {}, PUSH)
  expect([code, outputs.tracks]).toEqual([0, '["tray"]'])
  remote.remove()
})

test('a version file that is a link is refused by name', async () => {
  const remote = new Remote()
  const config = 'tracks:\n  a: { tag: "a-v{version}", paths: [a], version-files: [a/VERSION] }\n'
  remote.commit('feat: a', { 'release-tracks.yml': config, VERSION: '1.0.0\n', 'a/x': 'x' })
  const link = { 'a/VERSION': { mode: '120000', text: '../VERSION' } }
  remote.set('refs/heads/main', remote.commit('feat: a link', link))
  const { code, log } = await runAction('bump-version', remote.checkout(), { tracks: 'a', channel: 'alpha' })
  expect(code).toBe(1)
  expect(log).toContain('::error file=a/VERSION')
  remote.remove()
})
