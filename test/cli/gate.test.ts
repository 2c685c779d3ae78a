import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { runCommand } from '../support/command-line.ts'
import { expectGolden } from '../support/golden.ts'
import { holdPush } from '../support/held-push.ts'
import { PseudoTerminal } from '../support/pseudo-terminal.ts'
import { watchPushes } from '../support/pushes.ts'
import { git, type Remote } from '../support/remote.ts'
import { AT_NOON, openShop, pushHotfix } from '../support/shop.ts'
import { productFiles, publishedManifest, SignedBundles, tagRemote } from '../support/signed-bundles.ts'

const golden = (name: string) => new URL(`golden/${name}`, import.meta.url)
const CTRL_C = '\u0003'

let remote: Remote
let clone: string
let temporary: string
beforeEach(() => {
  remote = openShop()
  clone = remote.checkout('next', 0)
  temporary = join(remote.folder, 'tmp')
  mkdirSync(temporary)
})
afterEach(() => remote.remove())

const refs = () => git(remote.bare, 'for-each-ref')
/** Where the command makes its temporary folders, so that what is left of them is seen. */
const env = () => ({ ...AT_NOON, TMPDIR: temporary })
const promote = (more: Record<string, string> = {}, ...words: string[]) =>
  new PseudoTerminal(clone, ['promote', 'tray', 'alpha', ...words], { ...env(), ...more })

describe('without a terminal', () => {
  it('a push needs --yes: the plan is shown, and nothing is pushed', async () => {
    const before = refs()
    const { code, stdout, stderr } = await runCommand(clone, ['promote', 'tray', 'alpha'], env())
    expect([code, stdout]).toEqual([2, ''])
    expectGolden(golden('push-not-asked.txt'), stderr)
    expect(refs()).toBe(before)
  })

  it('--yes pushes what is shown, and once more says that there is nothing new', async () => {
    const first = await runCommand(clone, ['promote', 'all', 'alpha', '--yes'], env())
    expect(first.code).toBe(0)
    expectGolden(golden('push-yes.txt'), `${first.stderr}---\n${first.stdout}`)
    expect(remote.tags()).toEqual(['tray-v1.8.0', 'tray-v1.8.1-alpha.1', 'v1.8.0', 'v1.8.1-alpha.1'])
    const again = await runCommand(clone, ['promote', 'all', 'alpha'], env())
    expect([again.code, again.stderr]).toEqual([0, ''])
    expectGolden(golden('push-nothing-new.txt'), again.stdout)
  })

  it('sync --yes merges live into next', async () => {
    pushHotfix(remote)
    const { code, stdout, stderr } = await runCommand(clone, ['sync', '--yes'], env())
    expect(code).toBe(0)
    expectGolden(golden('push-sync.txt'), `${stderr}---\n${stdout}`)
    expect(remote.contains('next', 'main')).toBe(true)
  })

  it('manifest --publish shows the channels before it asks', async () => {
    const signed = SignedBundles.make()
    remote.commit('build: the key', productFiles(signed.publicKey()))
    tagRemote(remote, 'tray-v1.8.1-alpha.7')
    const words = ['manifest', signed.copy(), '--tag', 'tray-v1.8.1-alpha.7', '--base-url', 'https://example.com/d']
    const folder = remote.checkout('next', 0)
    const refused = await runCommand(folder, [...words, '--publish'], env())
    expect([refused.code, publishedManifest(remote, 'alpha')]).toEqual([2, undefined])
    const { code, stdout, stderr } = await runCommand(folder, [...words, '--publish', '--yes'], env())
    signed.remove()
    expect(code).toBe(0)
    // Keys are new in every run, and with them the commits.
    const text = `${stderr}---\n${stdout}`.replace(/\b[0-9a-f]{7}\b/g, '<commit>')
    expectGolden(golden('push-manifest.txt'), text)
    expect(publishedManifest(remote, 'alpha')?.version).toBe('1.8.1-alpha.7')
  })
})

describe('on a terminal', () => {
  it('yes pushes', async () => {
    const terminal = promote()
    await terminal.shows('Release on alpha?')
    expect(terminal.output).toContain('tag tray-v1.8.1-alpha.1')
    terminal.type('y')
    expect(await terminal.end()).toBe(0)
    expect(terminal.output).toMatch(/released tray-v1\.8\.1-alpha\.1 on [0-9a-f]{7}/)
    expect(remote.tags()).toContain('tray-v1.8.1-alpha.1')
  })

  it.each([
    ['no', 'n', 1, 'Nothing was changed.'],
    ['return alone, since no is the answer that is offered', '\r', 1, 'Nothing was changed.'],
    ['Ctrl-C', CTRL_C, 130, 'Interrupted. Nothing was changed.'],
    ['Ctrl-D', '\u0004', 130, 'Interrupted. Nothing was changed.'],
  ])('%s changes nothing, here and there', async (_, key, code, words) => {
    const before = refs()
    const terminal = promote()
    await terminal.shows('Release on alpha?')
    terminal.type(key)
    expect(await terminal.end()).toBe(code)
    expect(terminal.output).toContain(words)
    expect([refs(), readdirSync(temporary)]).toEqual([before, []])
  })

  it('Ctrl-C while it still reads changes nothing, here and there', async () => {
    const held = holdPush(join(remote.folder, 'held'), 'ls-remote')
    const before = refs()
    const terminal = promote(held.env)
    await held.reached()
    terminal.type(CTRL_C)
    expect(await terminal.end()).toBe(130)
    expect(terminal.output).toContain('Interrupted. Nothing was changed.')
    expect([refs(), readdirSync(temporary)]).toEqual([before, []])
  })

  it('Ctrl-C in the middle of the push says that it is done as a whole or not at all', async () => {
    const held = holdPush(join(remote.folder, 'held'))
    const terminal = promote(held.env, '--yes')
    await held.reached()
    terminal.type(CTRL_C)
    expect(await terminal.end()).toBe(130)
    expect(terminal.output).toContain('A push was under way')
    expect(readdirSync(temporary)).toEqual([])
  })

  it('what was agreed to is what is pushed: when the remote went on, the new plan is shown and asked about', async () => {
    const held = holdPush(join(remote.folder, 'held'))
    const terminal = promote(held.env)
    await terminal.shows('Release on alpha?')
    terminal.type('y')
    await held.reached()
    remote.commit('feat(tray): a second lamp', { 'crates/client/src/main.rs': 'fn main() { two() }\n' })
    held.release()
    await terminal.shows('The remote has moved in the meantime')
    await terminal.shows('feat(tray): a second lamp')
    await terminal.shows('Release on alpha?')
    expect(remote.tags()).not.toContain('tray-v1.8.1-alpha.1')
    terminal.type('y')
    expect(await terminal.end()).toBe(0)
    expect(remote.file('tray-v1.8.1-alpha.1', 'crates/client/src/main.rs')).toContain('two()')
  })
})

describe('more tracks than GitHub starts workflows for in one push', () => {
  const names = ['a', 'b', 'c', 'd']
  const track = (name: string) => `  ${name}:\n    tag: ${name}-v{version}\n    paths: [${name}]\n`
  const many = {
    'release-tracks.yml': `tracks:\n${names.map(track).join('')}`,
    '.github/workflows/release.yml': 'on: push\njobs: {}\n',
  }
  beforeEach(() => {
    remote.commit('feat: four', { ...many, ...Object.fromEntries(names.map((name) => [`${name}/f`, name])) })
  })

  it('are asked about push by push, and no to the second leaves the first', async () => {
    const terminal = new PseudoTerminal(remote.checkout('next', 0), ['promote', 'all', 'alpha'], env())
    await terminal.shows('tag c-v0.0.1-alpha.1')
    await terminal.shows('Release on alpha?')
    terminal.type('y')
    await terminal.shows('tag d-v0.0.1-alpha.1')
    await terminal.shows('Release on alpha?')
    terminal.type('n')
    expect(await terminal.end()).toBe(1)
    expect(terminal.output).not.toContain('meanwhile')
    expect(terminal.output).toContain('What was pushed before stays; the rest was not.')
    expect(remote.tags()).toEqual(expect.arrayContaining(['a-v0.0.1-alpha.1', 'b-v0.0.1-alpha.1', 'c-v0.0.1-alpha.1']))
    expect(remote.tags()).not.toContain('d-v0.0.1-alpha.1')
  })

  it('--yes pushes all of them, and the answer has them all', async () => {
    const words = ['promote', 'all', 'alpha', '--yes', '--json']
    const { code, stdout } = await runCommand(remote.checkout('next', 0), words, env())
    const { tracks, refs: moved, pushed } = JSON.parse(stdout)
    expect([code, pushed]).toEqual([0, true])
    expect(tracks.map((each: { track: string; why: { changed: boolean } }) => [each.track, each.why.changed])).toEqual(
      names.map((name) => [name, true]),
    )
    expect(moved.length).toBeGreaterThanOrEqual(4)
  })

  it('are asked about once where a push of their tags starts nothing', async () => {
    remote.commit('chore: no workflow on tags', { '.github/workflows/release.yml': 'on: pull_request\njobs: {}\n' })
    const { pushes } = watchPushes(remote)
    const terminal = new PseudoTerminal(remote.checkout('next', 0), ['promote', 'all', 'alpha'], env())
    await terminal.shows('Release on alpha?')
    terminal.type('y')
    expect(await terminal.end()).toBe(0)
    expect(pushes().map((refs) => refs.filter((ref) => ref.startsWith('refs/tags/')).length)).toEqual([4])
  })
})

it('the clone stays as it was', async () => {
  const state = () => [git(clone, 'status', '--porcelain'), git(clone, 'for-each-ref'), git(clone, 'rev-parse', 'HEAD')]
  const before = state()
  await runCommand(clone, ['promote', 'all', 'live', '--yes'], env())
  expect(remote.tags()).toContain('v1.8.1')
  expect(state()).toEqual(before)
})
