import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Violation } from '../../../shared/core/invariants/facts.ts'
import { type ActionResult, runAction } from '../../support/action.ts'
import { FILES } from '../../support/products.ts'
import { git, Remote } from '../../support/remote.ts'
import { fix, runCommand } from '../../support/violation-commands.ts'

const MANIFEST = 'release-manifests/tray-alpha.json'

/** An updater manifest of a version. */
function manifest(version: string): string {
  return `${JSON.stringify({ version, notes: '', pub_date: '2026-01-01T00:00:00Z', platforms: { 'linux-x86_64': { signature: 's', url: 'https://example.com/a' } } }, undefined, 2)}\n`
}

describe('check-invariants', () => {
  const remote = new Remote()

  const check = (folder = remote.checkout()) => runAction('check-invariants', folder)
  const bump = (tracks: string, channel: string) => runAction('bump-version', remote.checkout(), { tracks, channel })
  const violationsOf = ({ outputs }: ActionResult): Violation[] => JSON.parse(outputs.violations as string)

  /** Commits to `live` and brings it to `next`, as write-updater-manifest does. */
  async function publish(message: string, files: Record<string, string | null>): Promise<void> {
    remote.commit(message, files, 'main')
    expect((await runAction('sync-branches', remote.checkout())).code).toBe(0)
  }

  beforeAll(async () => {
    remote.set('refs/heads/main', remote.commit('feat: begin', FILES))
    await bump('tray,platform', 'alpha')
    remote.commit('feat: more', { 'crates/core/src/lib.rs': 'pub fn more() {}\n' })
    await bump('tray,platform', 'alpha')
    await bump('tray', 'live')
    await publish('chore: manifests', {
      [MANIFEST]: manifest('1.8.1'),
      'release-manifests/tray-live.json': manifest('1.8.1'),
    })
    remote.commit('feat: tray', { 'crates/client/src/main.rs': 'fn main() { tray() }\n' })
    await bump('tray', 'beta')
    remote.commit('feat: web', { 'apps/web/index.html': '<h1>more</h1>\n' })
    await bump('platform', 'beta')
    remote.commit('feat: server', { 'crates/server/src/main.rs': 'fn main() { serve() }\n' })
    await bump('platform', 'alpha')
  })
  afterAll(() => remote.remove())

  test('finds nothing in a repository that only the actions released from, shallow or not', async () => {
    expect(remote.tags()).toEqual([
      'tray-v1.8.1',
      'tray-v1.8.1-alpha.1',
      'tray-v1.8.1-alpha.2',
      'tray-v1.8.2-beta.1',
      'v1.8.1-alpha.1',
      'v1.8.1-alpha.2',
      'v1.8.1-alpha.3',
      'v1.8.1-beta.1',
    ])
    for (const depth of [1, 0]) {
      const result = await check(remote.checkout('next', depth))
      expect(result).toMatchObject({ code: 0, outputs: { healthy: 'true', violations: '[]', 'issue-number': '' } })
      expect(result.summary).toContain('All invariants hold')
    }
  })

  describe('what it finds, its command fixes', () => {
    /** Checks, from a shallow and a complete clone, that one thing is wrong; runs the command; checks that all is well. */
    async function expectFixed(wanted: Partial<Violation>): Promise<void> {
      const [shallow, complete] = await Promise.all([check(), check(remote.checkout('next', 0))])
      expect(violationsOf(shallow)).toMatchObject([wanted])
      expect(complete.outputs).toEqual(shallow.outputs)
      expect(shallow).toMatchObject({ code: 1, outputs: { healthy: 'false' } })
      expect(shallow.log).toMatch(/::error::A release invariant is broken: /)
      await fixAll()
    }

    const fixAll = () => fix(async () => violationsOf(await check()), remote)

    test('incident 4: a commit on live that was never merged back', async () => {
      remote.commit('fix: by hand', { 'hotfix.txt': 'x\n' }, 'main')
      await expectFixed({ rule: 'live-in-next', subject: 'main' })
      expect(remote.contains('next', 'main')).toBe(true)
    })

    test('a pre-release tag on a commit that next never had', async () => {
      remote.commit('wip', { 'wip.txt': 'x\n' }, 'topic')
      remote.set('refs/tags/tray-v1.8.2-rc.1', remote.at('topic'))
      await expectFixed({
        rule: 'tag-on-branch',
        subject: 'tray-v1.8.2-rc.1',
        command: 'git push origin :refs/tags/tray-v1.8.2-rc.1',
      })
    })

    test('a live tag that somebody put on next by hand: main does not move to what nobody tested, and nothing is cut', async () => {
      const before = [remote.at('main'), remote.at('next')]
      remote.set('refs/tags/v3.0.0', remote.at('next'))
      await expectFixed({ rule: 'tag-on-branch', subject: 'v3.0.0', command: 'git push origin :refs/tags/v3.0.0' })
      expect([remote.at('main'), remote.at('next')]).toEqual(before)
    })

    test('a live tag on next that live was not moved to', async () => {
      const released = remote.commit('chore: release by hand', {
        'Cargo.toml': remote.file('next', 'Cargo.toml').replace(/^version = .*$/m, 'version = "1.9.0"'),
      })
      git(remote.bare, 'tag', '-a', '-m', 'v1.9.0\n\nRelease-Track: platform', 'v1.9.0', released)
      await expectFixed({ rule: 'tag-on-branch', subject: 'v1.9.0' })
      expect(remote.at('main')).toBe(released)
    })

    test('a version file of next that was edited by hand', async () => {
      const file = 'crates/client/Cargo.toml'
      remote.commit('chore: version', { [file]: remote.file('next', file).replace('1.8.2', '1.7.0') })
      await expectFixed({
        rule: 'version-files',
        subject: `next:${file}`,
        command: 'release-tracks promote tray alpha --force --yes',
      })
    })

    test('a version file of live that was edited by hand', async () => {
      await publish('chore: version', { 'Cargo.toml': remote.file('main', 'Cargo.toml').replace('1.9.0', '1.8.8') })
      const found = violationsOf(await check())
      expect(found.map(({ subject }) => subject)).toEqual(['next:Cargo.toml', 'main:Cargo.toml'])
      await fixAll()
    })

    test('a version file that is gone', async () => {
      remote.commit('chore: clean up', { 'crates/client/Cargo.toml': null })
      await expectFixed({ rule: 'version-files', subject: 'next:crates/client/Cargo.toml' })
    })

    test('a manifest that is not a manifest any more', async () => {
      await publish('chore: manifest', { [MANIFEST]: '<<<<<<< HEAD\n' })
      const [found, ...others] = violationsOf(await check())
      expect(others).toEqual([])
      expect(found).toMatchObject({ rule: 'manifests', subject: MANIFEST })
      await fixAll()
      expect(remote.file('main', MANIFEST)).toBe(manifest('1.8.1'))
    })

    test.each([
      ['a manifest ahead of every tag', '3.0.0', MANIFEST, /there is no tag "tray-v3\.0\.0"/],
      [
        'a manifest of a lower channel',
        '1.8.2-beta.1',
        'release-manifests/tray-rc.json',
        /belongs to a lower channel than rc/,
      ],
    ])('%s', async (_, version, path, words) => {
      await publish('chore: manifest', { [path]: manifest(version) })
      expect(violationsOf(await check())).toMatchObject([
        { rule: 'manifests', subject: path, message: expect.stringMatching(words) },
      ])
      await fixAll()
      expect(remote.contains('next', 'main')).toBe(true)
    })
  })

  test('a command quotes what a name may hold', async () => {
    const name = `tray-v1.0.0$(touch$IFS'hit');"&|`
    git(remote.bare, 'check-ref-format', `refs/tags/${name}`)
    const { shellCommand } = await import('../../../shared/core/invariants/commands.ts')
    expect(await runCommand(shellCommand('printf', '%s', name), remote)).toBe(name)
  })
})
