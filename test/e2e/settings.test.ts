import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { hashFolder } from '../support/folder-hash.ts'
import { CONFIG, FILES } from '../support/products.ts'
import { type Files, git, Remote } from '../support/remote.ts'

const PUSH = { event: { name: 'push', payload: {} } }

/** A person's own configuration of git, as a self-hosted runner may have it: all of it changes what git prints or does. */
const CONTRARY = `
[core]
	autocrlf = true
	eol = crlf
	safecrlf = true
	quotePath = true
	abbrev = 4
	pager = false
	attributesFile = ATTRIBUTES
	hooksPath = HOOKS
	commitGraph = false
[color]
	ui = always
[column]
	ui = always
[diff]
	noprefix = true
	mnemonicPrefix = true
	renames = copies
	relative = true
	ignoreSubmodules = all
	external = touch TRAP
	orderFile = ATTRIBUTES
[log]
	showRoot = false
	showSignature = true
	decorate = full
	date = relative
	follow = true
	diffMerges = remerge
	mailmap = true
[format]
	pretty = oneline
	notes = true
[i18n]
	logOutputEncoding = latin1
	commitEncoding = latin1
[trailer]
	separators = "=#"
	ifexists = replace
[merge]
	renames = false
	conflictStyle = zdiff3
	renormalize = true
	ff = only
	verifySignatures = true
[push]
	default = nothing
	followTags = true
	gpgSign = true
	recurseSubmodules = on-demand
	negotiate = true
	useForceIfIncludes = true
	pushOption = ci.skip
[fetch]
	prune = true
	pruneTags = true
	recurseSubmodules = true
	fsckObjects = true
	writeCommitGraph = true
[submodule]
	recurse = true
[tag]
	sort = -creatordate
[transfer]
	fsckObjects = true
[versionsort]
	suffix = -
[status]
	relativePaths = true
[alias]
	log = !touch TRAP
[safe]
	bareRepository = explicit
[user]
	name = "Zoë $(touch TRAP) <x> Müller"
	email = zoe@example.com
	signingKey = none
`

/** A global configuration for one run; with it come attributes that convert, and hooks that leave a trap behind. */
function contrary(remote: Remote): { env: Record<string, string>; trap: string } {
  const path = (name: string) => join(remote.folder, name).replaceAll('\\', '/')
  const words: Record<string, string> = { TRAP: path('trap'), ATTRIBUTES: path('attributes'), HOOKS: path('hooks') }
  writeFileSync(path('attributes'), '* text eol=crlf\n*.toml filter=none diff=none merge=binary\n')
  writeFileSync(
    path('config'),
    CONTRARY.replace(/TRAP|ATTRIBUTES|HOOKS/g, (word) => words[word] as string),
  )
  return { env: { GIT_CONFIG_GLOBAL: path('config') }, trap: path('trap') }
}

async function withRemote(work: (remote: Remote) => Promise<void>, files: Files = FILES): Promise<void> {
  const remote = new Remote()
  try {
    remote.set('refs/heads/main', remote.commit('feat: first', files))
    await work(remote)
  } finally {
    remote.remove()
  }
}

/** What differs between two commits: mode and path of each file, `100755 100755 path`. */
function modes(remote: Remote, from: string, to: string): string[] {
  return git(remote.bare, 'diff-tree', '-r', '--no-renames', from, to)
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(/^:(\d+) (\d+) \S+ \S+ \w\t/, '$1 $2 '))
}

test('line ends, byte order mark, mode and links of version files stay, though core.autocrlf and .gitattributes would convert', () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n')
  const before: Files = {
    ...FILES,
    'release-tracks.yml': CONFIG.replace(
      'version-files: [crates/client/Cargo.toml]',
      'version-files: [crates/client/Cargo.toml, crates/client/tauri.conf.json, VERSION]',
    ),
    'crates/client/Cargo.toml': crlf(FILES['crates/client/Cargo.toml'] as string),
    'crates/client/tauri.conf.json': '\ufeff{\r\n\t"version" : "1.8.0",\n\t"identifier": "x" }',
    VERSION: '1.8.0',
    'Cargo.lock': crlf(FILES['Cargo.lock'] as string),
  }
  return withRemote(async (remote) => {
    const start = remote.commit('chore: mode and link', {
      '.gitattributes': '* text=auto eol=crlf\n',
      'link.toml': { mode: '120000', text: 'Cargo.toml' },
      'crates/client/Cargo.toml': { mode: '100755', text: before['crates/client/Cargo.toml'] as string },
    })
    expect(git(remote.bare, 'ls-tree', start, 'crates/client/Cargo.toml')).toMatch(/^100755 /)
    const { code, log } = await runAction(
      'bump-version',
      remote.checkout(),
      { tracks: 'all', channel: 'alpha' },
      contrary(remote),
    )
    expect([code, log]).toEqual([0, expect.not.stringContaining('::error')])
    expect(modes(remote, start, 'next').sort()).toEqual([
      '100644 100644 Cargo.lock',
      '100644 100644 Cargo.toml',
      '100644 100644 VERSION',
      '100644 100644 crates/client/tauri.conf.json',
      '100755 100755 crates/client/Cargo.toml',
    ])
    for (const path of ['crates/client/Cargo.toml', 'crates/client/tauri.conf.json', 'VERSION']) {
      expect(remote.file('next', path)).toBe(remote.file(start, path).replace('1.8.0', '1.8.1'))
    }
    expect(remote.file('next', 'Cargo.lock').replaceAll('\r\n', '')).not.toContain('\n')
  }, before)
})

test("a changelog is that of the track's one path, whatever git was told of renames and of how pathspecs are meant", () => {
  const onePath = CONFIG.replace(
    'paths: ["crates/client/**", "crates/core/**", Cargo.toml, "!**/*.md"]',
    'paths: ["crates/client/*"]',
  )
  return withRemote(
    async (remote) => {
      git(remote.bare, 'tag', 'tray-v1.8.0', 'main')
      remote.set('refs/heads/next', remote.commit('feat: in capitals', { 'Crates/Client/main.rs': 'M' }))
      remote.set('refs/heads/next', remote.commit('feat: a menu', { 'crates/client/menu.rs': 'm' }))
      git(remote.bare, 'tag', 'tray-v1.8.1', 'next')
      const { env } = contrary(remote)
      const folder = remote.checkout('tray-v1.8.1', 0)
      for (const variable of ['LITERAL', 'GLOB', 'NOGLOB', 'ICASE']) {
        const around = { env: { ...env, [`GIT_${variable}_PATHSPECS`]: '1' } }
        const { code, outputs, log } = await runAction('component-changelog', folder, { tag: 'tray-v1.8.1' }, around)
        expect([variable, code, outputs['commit-count'], log]).toEqual([
          variable,
          0,
          '1',
          expect.not.stringContaining('::error'),
        ])
      }
    },
    { ...FILES, 'release-tracks.yml': onePath },
  )
})

test("incident 27: a person's configuration of git changes no answer, and nothing of the checkout changes", async () => {
  const stories = await Promise.all(
    [false, true].map(async (isContrary) => {
      const remote = new Remote()
      remote.set('refs/heads/main', remote.commit('feat: first', { ...FILES, 'crates/core/ü.rs': 'ü' }))
      const around = isContrary ? contrary(remote) : { env: {}, trap: '' }
      const told: unknown[] = []
      const run = async (name: string, inputs: Record<string, string>, depth: number, more = {}) => {
        const folder = remote.checkout('next', depth)
        const before = hashFolder(folder)
        const { code, outputs, log } = await runAction(name, folder, inputs, { env: around.env, ...more })
        const { plan: _, sha: __, 'promoted-commit': ___, report: ____, ...kept } = outputs
        told.push({ name, code, kept, errors: log.match(/^::error.*/gm) })
        expect(hashFolder(folder)).toEqual(before)
      }
      await run('promote', {}, 1, PUSH)
      remote.commit('fix(tray): one ü\n\nBREAKING CHANGE: yes', { 'crates/client/ü.rs': 'ä' })
      remote.commit('docs: no', { 'README.md': 'x' })
      remote.commit('fix: by hand', { 'hotfix.txt': 'x' }, 'main')
      await run('sync-branches', {}, 1)
      await run('detect-tracks', {}, 0, PUSH)
      await run('promote', { bump: 'auto' }, 0, PUSH)
      await run('bump-version', { tracks: 'all', channel: 'live' }, 1)
      await run('promote', {}, 0, PUSH)
      await run('validate-tag', { tag: 'tray-v2.0.0' }, 1)
      await run('detect-tracks', { since: 'push', base: 'main~2' }, 0)
      told.push(
        remote.tags(),
        git(remote.bare, 'log', '--format=%s', 'next'),
        git(remote.bare, 'ls-tree', '-r', 'next'),
        remote.contains('next', 'main'),
      )
      expect(existsSync(around.trap)).toBe(false)
      remote.remove()
      return told
    }),
  )
  expect(stories[1]).toEqual(stories[0])
  expect(stories[0]).toContainEqual([
    'tray-v1.8.1-alpha.1',
    'tray-v2.0.0',
    'tray-v2.0.0-alpha.1',
    'v1.8.1',
    'v1.8.1-alpha.1',
  ])
})

describe('incident 30: names are data', () => {
  const TRICKS = [
    '--upload-pack=touch trap',
    '--output=trap',
    '-x',
    '$(touch trap)',
    '`touch trap`',
    '"; touch trap; "',
    "'; touch trap; '",
    'a\n::error::fake',
    'a%0A::set-output name=x::y',
    '::add-mask::a',
    '../../etc',
    'refs/heads/next:refs/heads/main',
    'next..main',
    'next^{/feat}',
    ':/feat',
    '@{-1}',
    '*',
    '\u202etxet',
    'x'.repeat(5000),
  ]

  test('of tracks, channels, commits and trailers: each trick is refused with one error, and nothing happens', () =>
    withRemote(async (remote) => {
      const folder = remote.checkout()
      const before = git(remote.bare, 'for-each-ref')
      const good = { tracks: 'tray', channel: 'alpha' }
      const names = ['tracks', 'channel', 'sha', 'n', 'bump', 'trailers', 'force', 'dry-run', 'config']
      // Each trick for two of the inputs, so that every input gets several of them.
      const runs = TRICKS.flatMap((trick, at) =>
        [at, at + 4].map((place) => ({ name: names[place % names.length] as string, trick })),
      )
      runs.push({ name: 'config', trick: 'x'.repeat(5000) })
      for (let at = 0; at < runs.length; at += 4) {
        await Promise.all(
          runs.slice(at, at + 4).map(async ({ name, trick }) => {
            const { code, log, summary } = await runAction('bump-version', folder, { ...good, [name]: trick })
            expect([name, trick, code, log.match(/^::/gm)]).toEqual([name, trick, 1, ['::']])
            expect(log).not.toContain('This is a bug')
            expect(summary).toMatch(/^### Stopped: [a-z-]+\n/)
          }),
        )
      }
      expect(git(remote.bare, 'for-each-ref')).toBe(before)
      for (const place of [folder, remote.folder, process.cwd()]) expect(existsSync(join(place, 'trap'))).toBe(false)
    }))

  const withNext = (name: string): Files => ({
    ...FILES,
    'release-tracks.yml': CONFIG.replace('next: next', `next: ${JSON.stringify(name)}`),
  })

  test.each(["it's_$(touch_trap)", '`touch_trap`', '"quoted"&|;<>', 'ü/%0A#error'])(
    'of branches: %s is one like any other',
    (name) =>
      withRemote(async (remote) => {
        git(remote.bare, 'update-ref', `refs/heads/${name}`, remote.at('next'))
        const folder = remote.checkout()
        const { code, log, outputs } = await runAction('bump-version', folder, { tracks: 'all', channel: 'live' })
        expect([code, log]).toEqual([0, expect.not.stringMatching(/^::/m)])
        expect(JSON.parse(outputs.tags as string)).toEqual(['tray-v1.8.1', 'v1.8.1'])
        expect(remote.at(`refs/heads/${name}`)).toBe(remote.at('main'))
        for (const place of [folder, remote.folder]) expect(existsSync(join(place, 'trap'))).toBe(false)
      }, withNext(name)),
  )

  test.each(['-x', 'refs/heads/x', '--upload-pack=touch trap', 'a..b', 'a b', 'x.lock', 'a\nb', '@{-1}', ''])(
    'of branches: %j is refused where it is written',
    (name) =>
      withRemote(async (remote) => {
        const { code, log } = await runAction('bump-version', remote.checkout(), { tracks: 'all', channel: 'live' })
        expect([code, log.match(/^::/gm)]).toEqual([1, ['::']])
        expect(log).toContain('::error file=release-tracks.yml,line=3')
        expect(remote.tags()).toEqual([])
      }, withNext(name)),
  )
})
