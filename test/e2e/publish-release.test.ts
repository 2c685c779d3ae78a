import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/action.ts'
import { FakeGitHub } from '../support/fake-github.ts'
import {
  ANSWER_LOST,
  BAD_GATEWAY,
  BAD_GATEWAY_AFTER,
  FORBIDDEN,
  secondaryRateLimit,
} from '../support/github-failures.ts'
import type { StoredRelease } from '../support/github-state.ts'
import { FILES } from '../support/products.ts'
import { Remote } from '../support/remote.ts'

/** What a test works with: tags of both tracks, the GitHub around them, and a job's workspace with files in it. */
interface Shop {
  readonly remote: Remote
  readonly github: FakeGitHub
  readonly workspace: string
  write(path: string, text: string): void
  publish(inputs?: Record<string, string>, tag?: string): Promise<ActionResult>
  /** The releases as they are now, without what does not matter. */
  releases(): object[]
  /** The calls that changed something, in order. */
  writes(): string[]
}

const TAGS = ['tray-v1.8.0', 'tray-v1.8.1', 'tray-v1.9.0-alpha.1', 'v2.0.0']

async function inShop(work: (shop: Shop) => Promise<void>): Promise<void> {
  const remote = new Remote()
  const github = new FakeGitHub({ bare: remote.bare })
  try {
    const commit = remote.commit('feat: begin', FILES)
    remote.set('refs/heads/main', commit)
    for (const tag of TAGS) remote.set(`refs/tags/${tag}`, commit)
    await github.start()
    await work(openShop(remote, github))
    await github.stop()
  } finally {
    await github.close()
    remote.remove()
  }
}

function openShop(remote: Remote, github: FakeGitHub): Shop {
  const workspace = remote.checkout()
  return {
    remote,
    github,
    workspace,
    write(path, text) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true })
      writeFileSync(join(workspace, path), text)
    },
    publish: (inputs = {}, tag = 'tray-v1.8.1') =>
      runAction(
        'publish-release',
        workspace,
        { token: github.token, ...inputs },
        {
          event: { name: 'push' },
          ref: `refs/tags/${tag}`,
          env: github.env,
        },
      ),
    releases: () => github.state.releases.map(show),
    writes: () =>
      github.calls
        .filter(({ route }) => !/^GET|graphql/.test(route))
        .map(({ route, path }) => `${route.split(' ')[0]} ${path.split('/releases')[1]}`),
  }
}

function show({ tag, name, body, draft, prerelease, assets }: StoredRelease): object {
  return { tag, name, body, draft, prerelease, assets: assets.map((asset) => `${asset.name}: ${asset.bytes}`) }
}

const FINE = { code: 0, outputs: expect.objectContaining({ published: 'true' }) }

describe('publish-release', () => {
  test.concurrent('makes a draft, uploads, publishes: nobody sees half of it', () =>
    inShop(async ({ github, write, publish, releases, writes }) => {
      write('notes.md', '## Changes\n')
      write('artifacts/linux/App.deb', 'deb')
      write('artifacts/linux/App.deb.sig', 'sig')
      write('artifacts/mac/my app.dmg', 'dmg')
      const { code, outputs, summary } = await publish({ 'body-path': 'notes.md', assets: 'artifacts' })
      const { id } = github.state.releases[0] as StoredRelease
      expect({ code, outputs }).toEqual({
        code: 0,
        outputs: {
          id: String(id),
          url: `${github.git.url}/releases/tag/tray-v1.8.1`,
          'upload-count': '3',
          'checksums-path': '',
          published: 'true',
        },
      })
      expect(releases()).toEqual([
        {
          tag: 'tray-v1.8.1',
          name: 'tray-v1.8.1',
          body: '## Changes\n',
          draft: false,
          prerelease: false,
          assets: ['App.deb: deb', 'App.deb.sig: sig', 'my.app.dmg: dmg'],
        },
      ])
      expect(writes()).toEqual(['POST ', ...Array(3).fill(`POST /${id}/assets`), `PATCH /${id}`])
      expect(summary).toContain('| `my.app.dmg` | 3 |')
    }))

  test.concurrent('a bill of materials is attached, and linked in the notes', () =>
    inShop(async ({ github, write, publish, releases }) => {
      write('artifacts/App.deb', 'deb')
      write('artifacts/My App.cdx.json', '{}')
      await publish({ assets: 'artifacts', body: '## Changes\n' })
      const url = `${github.git.url}/releases/download/tray-v1.8.1/My.App.cdx.json`
      expect(releases()).toMatchObject([
        {
          body: `## Changes\n\nBill of materials: [\`My.App.cdx.json\`](${url})`,
          assets: ['App.deb: deb', 'My.App.cdx.json: {}'],
        },
      ])
    }))

  test.concurrent('incident 23: run again it repeats nothing, and says that it is out', () =>
    inShop(async ({ github, write, publish, writes }) => {
      github.state.immutableReleases = true
      write('artifacts/App.deb', 'deb')
      await publish({ assets: 'artifacts' })
      const done = writes()
      const again = await publish({ assets: 'artifacts', body: 'other notes' })
      expect(again).toMatchObject({ code: 0, outputs: { 'upload-count': '0', published: 'true' } })
      expect(again.log).toContain('already published, its notes stay')
      expect(writes()).toEqual(done)
      expect(github.state.releases[0]).toMatchObject({ body: '', immutable: true })
    }))

  test.concurrent('incident 23: after another build, what is published stays and takes the place of the files here', () =>
    inShop(async ({ github, write, publish, writes, workspace }) => {
      github.state.immutableReleases = true
      for (const path of ['artifacts/x64/App.deb', 'artifacts/deb/App.deb']) write(path, 'first build')
      await publish({ assets: 'artifacts' })
      const done = writes()
      for (const path of ['artifacts/x64/App.deb', 'artifacts/deb/App.deb']) write(path, 'second build')
      const { code, outputs, log } = await publish({ assets: 'artifacts' })
      expect({ code, count: outputs['upload-count'] }).toEqual({ code: 0, count: '0' })
      expect(log).toContain('::warning::The release is already published, with different bytes for App.deb.')
      expect(writes()).toEqual(done)
      for (const path of ['artifacts/x64/App.deb', 'artifacts/deb/App.deb'])
        expect(readFileSync(join(workspace, path), 'utf8')).toBe('first build')
    }))

  test.concurrent('incident 23: an immutable release that lacks a file fails with what to do, and nothing is touched', () =>
    inShop(async ({ github, write, publish, writes }) => {
      github.state.addRelease('tray-v1.8.1', { immutable: true })
      write('artifacts/App.deb', 'deb')
      const { code, log } = await publish({ assets: 'artifacts' })
      expect(code).toBe(1)
      expect(log).toMatch(
        /::error::The release is published and immutable, and has no "App.deb"\. Release a new version/,
      )
      expect(writes()).toEqual([])
    }))

  test.concurrent.each([
    ['the same bytes', 'build'],
    ['those of another build', 'other build'],
  ])('incident 23: while another run of the tag publishes first, with %s, it goes on with that release', (_, bytes) =>
    inShop(async ({ github, write, publish, workspace }) => {
      write('artifacts/App.deb', 'build')
      const change = 'PATCH /repos/{owner}/{repo}/releases/{release_id}'
      const usual = github.routeOf(change)
      let isFirst = true
      github.on(change, (call) => {
        if (isFirst) {
          const other = call.state.addRelease('tray-v1.8.1', { body: 'of the other run' })
          call.state.addAsset(other, 'App.deb', Buffer.from(bytes))
        }
        isFirst = false
        return usual(call)
      })
      const { code, outputs, log } = await publish({ assets: 'artifacts' })
      const [release, ...others] = github.state.releases
      expect({ code, outputs, others }).toMatchObject({
        code: 0,
        outputs: { id: String(release?.id), 'upload-count': '0', published: 'true' },
        others: [],
      })
      expect(log).toContain('tray-v1.8.1: another run was faster, looking again at what is there')
      expect(release).toMatchObject({ draft: false, body: 'of the other run' })
      expect(readFileSync(join(workspace, 'artifacts/App.deb'), 'utf8')).toBe(bytes)
    }),
  )

  test.concurrent('incident 23: two runs of one tag at once both succeed, and leave one release', () =>
    inShop(async ({ write, publish, releases }) => {
      for (const name of ['a', 'b', 'c']) write(`artifacts/${name}`, name)
      const both = await Promise.all([publish({ assets: 'artifacts' }), publish({ assets: 'artifacts' })])
      expect(both).toMatchObject([FINE, FINE])
      expect(releases()).toMatchObject([{ draft: false, assets: ['a: a', 'b: b', 'c: c'] }])
    }))

  test.concurrent('what another run uploads to the same draft at the same time is not uploaded again', () =>
    inShop(async ({ github, write, publish, releases }) => {
      write('artifacts/a', 'a')
      const upload = 'POST /repos/{owner}/{repo}/releases/{release_id}/assets'
      const usual = github.routeOf(upload)
      github.on(upload, (call) => {
        call.state.addAsset(call.state.releases[0] as StoredRelease, 'a', Buffer.from('a'))
        return usual(call)
      })
      expect(await publish({ assets: 'artifacts' })).toMatchObject({ ...FINE, outputs: { 'upload-count': '0' } })
      expect(releases()).toMatchObject([{ draft: false, assets: ['a: a'] }])
    }))

  test.concurrent('goes on with a draft: same bytes stay, a part of a file and other bytes are replaced', () =>
    inShop(async ({ github, write, publish, releases, writes }) => {
      for (let more = 0; more < 120; more++) github.state.addRelease(`tray-v1.7.${more}`)
      const draft = github.state.addRelease('tray-v1.8.1', { draft: true, body: 'old' })
      github.state.addAsset(draft, 'same', Buffer.from('same'))
      github.state.addAsset(draft, 'other', Buffer.from('older'))
      github.state.addAsset(draft, 'part', Buffer.alloc(0), { state: 'open', digest: null })
      for (let more = 0; more < 120; more++) github.state.addRelease(`v1.7.${more}`)
      for (const name of ['same', 'other', 'part']) write(`artifacts/${name}`, name)
      expect(await publish({ assets: 'artifacts', body: 'new' })).toMatchObject({
        code: 0,
        outputs: { 'upload-count': '2' },
      })
      expect(releases()[120]).toMatchObject({
        body: 'new',
        draft: false,
        assets: ['same: same', 'other: other', 'part: part'],
      })
      expect(writes().map((call) => call.split(' ')[0])).toEqual(['PATCH', 'DELETE', 'DELETE', 'POST', 'POST', 'PATCH'])
    }))

  test.concurrent('incident 32: failures in the middle are repeated, and nothing appears twice', () =>
    inShop(async ({ github, write, publish, releases }) => {
      write('artifacts/a', 'a')
      write('artifacts/b', 'b')
      github.failNext(/^POST .*\/releases$/, ANSWER_LOST)
      github.failNext(/^POST .*\/assets$/, BAD_GATEWAY_AFTER, secondaryRateLimit(1))
      github.failNext(/^PATCH/, BAD_GATEWAY)
      const { code, log } = await publish({ assets: 'artifacts' })
      expect({ code, releases: releases() }).toMatchObject({
        code: 0,
        releases: [{ draft: false, assets: ['a: a', 'b: b'] }],
      })
      expect(log).toContain('GitHub asks to wait 1 s')
    }))

  test.concurrent('incident 32: an upload that broke off and left a part is made again', () =>
    inShop(async ({ github, write, publish, releases }) => {
      write('artifacts/a', 'whole')
      const upload = 'POST /repos/{owner}/{repo}/releases/{release_id}/assets'
      let calls = 0
      const usual = github.routeOf(upload)
      github.on(upload, (call) => {
        if (calls++ > 0) return usual(call)
        const release = call.state.releases[0] as StoredRelease
        call.state.addAsset(release, 'a', Buffer.from('wh'), { state: 'open', digest: null })
        return { status: 502, body: { message: 'Server Error' } }
      })
      expect(await publish({ assets: 'artifacts' })).toMatchObject(FINE)
      expect(releases()).toMatchObject([{ assets: ['a: whole'] }])
    }))

  test.concurrent('incident 32: a run that gives up is made good by the next one', () =>
    inShop(async ({ github, write, publish, releases }) => {
      write('artifacts/a', 'a')
      write('artifacts/b', 'b')
      github.failNext(/^PATCH/, FORBIDDEN)
      const first = await publish({ assets: 'artifacts' })
      expect(first.code).toBe(1)
      expect(first.log).toMatch(
        /::error::GitHub would not publish tray-v1.8.1: Resource not accessible.* contents: write/,
      )
      expect(releases()).toMatchObject([{ draft: true, assets: ['a: a', 'b: b'] }])
      expect(await publish({ assets: 'artifacts' })).toMatchObject({
        code: 0,
        outputs: { 'upload-count': '0', published: 'true' },
      })
      expect(releases()).toMatchObject([{ draft: false }])
    }))

  test.concurrent('incident 16: Latest is the newest live version of its track alone, whatever the order they end in', () =>
    inShop(async ({ github, publish, releases }) => {
      const latestAfter = async (tag: string, inputs = {}) => {
        expect(await publish(inputs, tag)).toMatchObject({ code: 0 })
        return github.state.latest
      }
      expect(await latestAfter('tray-v1.8.1')).toBe('tray-v1.8.1')
      expect(await latestAfter('tray-v1.8.0')).toBe('tray-v1.8.1')
      expect(await latestAfter('tray-v1.9.0-alpha.1')).toBe('tray-v1.8.1')
      expect(await latestAfter('v2.0.0')).toBe('tray-v1.8.1')
      expect(releases()).toMatchObject([
        { prerelease: false },
        { prerelease: false },
        { tag: 'tray-v1.9.0-alpha.1', prerelease: true },
        { tag: 'v2.0.0', prerelease: false },
      ])
    }))

  test.concurrent('make-latest decides otherwise, draft stays one, and a later run publishes it', () =>
    inShop(async ({ github, publish, releases }) => {
      expect(await publish({ draft: 'true', name: 'Two' }, 'v2.0.0')).toMatchObject({
        code: 0,
        outputs: { published: 'false' },
      })
      expect(releases()).toMatchObject([{ draft: true, name: 'Two' }])
      expect(await publish({ 'make-latest': 'true' }, 'v2.0.0')).toMatchObject(FINE)
      expect([github.state.latest, releases()]).toMatchObject(['v2.0.0', [{ draft: false, name: 'v2.0.0' }]])
      await publish({ 'make-latest': 'false' })
      expect(github.state.latest).toBe('v2.0.0')
    }))

  test.concurrent('incident 24: files of one name and other bytes stop it before GitHub is asked', () =>
    inShop(async ({ github, write, publish }) => {
      write('artifacts/linux/latest.json', '1')
      write('artifacts/mac/latest.json', '2')
      const { code, log } = await publish({ assets: 'artifacts' })
      expect(code).toBe(1)
      expect(log).toContain('"artifacts/linux/latest.json" and "artifacts/mac/latest.json" differ')
      expect(github.calls).toEqual([])
    }))

  test.concurrent('digests that a server does not know are made of what users would download', () =>
    inShop(async ({ github, write, publish }) => {
      const release = github.state.addRelease('tray-v1.8.1')
      github.state.addAsset(release, 'a', Buffer.from('a'), { digest: null })
      write('a', 'a')
      expect(await publish({ assets: 'a' })).toMatchObject({ code: 0, outputs: { 'upload-count': '0' } })
    }))

  test.concurrent('globs take and take away; each must take something, and links are refused', () =>
    inShop(async ({ workspace, write, publish, releases }) => {
      write('out/deb/App.deb', 'deb')
      write('out/deb/App.deb.sig', 'sig')
      write('out/nested/deep/App.rpm', 'rpm')
      write('readme.txt', 'text')
      expect(await publish({ assets: './out/**/*.{deb*,msi}, !**/*.sig\nreadme.txt' })).toMatchObject({ code: 0 })
      expect(releases()).toMatchObject([{ assets: ['App.deb: deb', 'readme.txt: text'] }])
      symlinkSync('/etc/hostname', join(workspace, 'out/link'))
      const { code, log, summary } = await publish({ assets: 'out, *.msi, ../other' }, 'v2.0.0')
      expect({ code, log }).toMatchObject({ code: 1, log: expect.stringContaining('::error::') })
      expect(summary).toMatch(/"\\\*\.msi" takes no file[\s\S]*"\.\.\/other" takes no file[\s\S]*"out\/link" is a link/)
    }))

  test.concurrent.each([
    ['a tag that is not on the remote', {}, 'v9.9.9', /The tag "v9.9.9" does not exist on the remote/],
    ['a tag of no track', {}, 'web-v1.0.0', /The tag "web-v1.0.0" belongs to no track/],
    ['no token', { token: '' }, 'v2.0.0', /There is no token/],
    ['both kinds of notes', { body: 'x', 'body-path': 'y' }, 'v2.0.0', /body and body-path: "y" are both set/],
    ['notes that are not there', { 'body-path': 'nowhere.md' }, 'v2.0.0', /body-path: "nowhere.md" cannot be read/],
    ['notes that are too long', { body: 'x'.repeat(125_001) }, 'v2.0.0', /the notes have 125001 characters/],
    [
      'a pre-release as Latest',
      { 'make-latest': 'true' },
      'tray-v1.9.0-alpha.1',
      /is a pre-release, which GitHub does not/,
    ],
    [
      'neither true nor false',
      { 'make-latest': 'legacy' },
      'v2.0.0',
      /make-latest: "legacy" is neither true nor false/,
    ],
  ])('%s fails in one line, with nothing made', (_, inputs, tag, words) =>
    inShop(async ({ publish, releases }) => {
      const { code, log } = await publish(inputs, tag)
      expect([code, log]).toEqual([1, expect.stringMatching(words)])
      expect(log.match(/^::error/gm)).toHaveLength(1)
      expect(releases()).toEqual([])
    }),
  )

  test.concurrent('without the permission it says which one', () =>
    inShop(async ({ github, publish }) => {
      github.state.permissions.contents = false
      const { code, log } = await publish()
      expect([code, log]).toEqual([
        1,
        expect.stringMatching(/GitHub would not make a release of tray-v1\.8\.1.*contents: write/),
      ])
    }))
})
