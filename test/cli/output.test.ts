import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runCommand } from '../support/command-line.ts'
import { expectGolden } from '../support/golden.ts'
import { FILES } from '../support/products.ts'
import { git, Remote } from '../support/remote.ts'
import { AT_NOON, openShop, pushHotfix } from '../support/shop.ts'
import { BUNDLES, productFiles, SignedBundles, tagRemote } from '../support/signed-bundles.ts'

const golden = (name: string) => new URL(`golden/${name}`, import.meta.url)

let signed: SignedBundles
let remote: Remote
/** The same, where `main` has a commit that `next` lacks. */
let ahead: Remote
let clone: string
beforeAll(async () => {
  signed = SignedBundles.make()
  remote = openShop(productFiles('KEY'))
  clone = remote.checkout('next', 0)
  ahead = openShop()
  pushHotfix(ahead)
})
afterAll(() => {
  remote.remove()
  ahead.remove()
  signed.remove()
})

/** Every command that changes nothing, as text and as data. */
const LOOKS: readonly (readonly [string, readonly string[]])[] = [
  ['plan', ['plan']],
  ['plan-live', ['plan', '--channel', 'live', '--track', 'platform']],
  ['detect', ['detect']],
  ['detect-base', ['detect', '--base', 'origin/next~1', '--head', 'next']],
  ['validate', ['validate', 'tray-v1.8.0']],
  ['changelog', ['changelog', '--track', 'platform', '--head', 'next']],
  ['promote-dry-run', ['promote', 'all', 'beta', '--dry-run']],
  ['promote-minor', ['promote', 'tray', 'alpha', '--bump', 'minor', '--dry-run']],
  ['sync', ['sync']],
]

/** Tag objects carry the run that made them. */
function withoutRuns(text: string): string {
  return text.replace(/("ref": "refs\/tags\/[^"]+",\s+"from": null,\s+"to": )"[0-9a-f]{40}"/g, '$1"<a tag object>"')
}

describe.each(LOOKS)('%s', (name, words) => {
  it('prints what was looked at once', async () => {
    const { code, stdout, stderr } = await runCommand(clone, words, AT_NOON)
    expect([code, stderr]).toEqual([0, ''])
    expectGolden(golden(`${name}.txt`), stdout)
  })

  it('prints the same as data with --json', async () => {
    const { code, stdout, stderr } = await runCommand(clone, [...words, '--json'], AT_NOON)
    expect([code, stderr]).toEqual([0, ''])
    expectGolden(golden(`${name}.json`), `${JSON.stringify(JSON.parse(withoutRuns(stdout)), null, 2)}\n`)
  })
})

it('sync shows what it would merge, and live cannot be released before', async () => {
  const folder = ahead.checkout('next', 0)
  const [text, json, live] = await Promise.all([
    runCommand(folder, ['sync', '--dry-run'], AT_NOON),
    runCommand(folder, ['sync', '--dry-run', '--json'], AT_NOON),
    runCommand(folder, ['promote', 'platform', 'live', '--dry-run']),
  ])
  expectGolden(golden('sync-dry-run.txt'), text.stdout)
  expectGolden(golden('sync-dry-run.json'), json.stdout)
  expectGolden(golden('error-promote-diverged.txt'), live.stderr)
  expect(live.code).toBe(1)
})

it('sync shows the manifests that next would get back', async () => {
  const remote = new Remote()
  const path = 'release-manifests/tray-live.json'
  remote.set('refs/heads/main', remote.commit('feat: first', { ...FILES, [path]: '{"version":"1.8.6"}\n' }))
  remote.commit('revert: back out', { [path]: '{"version":"1.8.5"}\n' })
  const folder = remote.checkout('next', 0)
  const { stdout } = await runCommand(folder, ['sync', '--dry-run'], AT_NOON)
  expect(stdout).toContain(`main into next\n└─ ${path}\n\nnext would get ${path} as on main again, at `)
  const { stdout: json } = await runCommand(folder, ['sync', '--dry-run', '--json'], AT_NOON)
  expect(JSON.parse(json)).toMatchObject({ synced: false, commits: [], manifests: [path] })
  remote.remove()
})

describe('an error', () => {
  it.each([
    ['validate-missing', ['validate', 'v9.9.9'], 1],
    ['promote-unknown', ['promote', 'trya', 'alpha'], 2],
    ['promote-channel', ['promote', 'tray', 'aplha'], 2],
    ['promote-bump', ['promote', 'tray', 'alpha', '--bump', 'mayor'], 2],
    ['changelog-what', ['changelog'], 2],
    ['manifest-nothing', ['manifest', 'no-such-folder', '--tag', 'tray-v1.8.0'], 2],
  ] as const)('%s is told in one place and ends in its code', async (name, words, code) => {
    const [text, json] = await Promise.all([runCommand(clone, words), runCommand(clone, [...words, '--json'])])
    expect([text.code, text.stdout, json.code]).toEqual([code, '', code])
    expectGolden(golden(`error-${name}.txt`), text.stderr)
    expect(JSON.parse(json.stdout).error).toEqual({ code: expect.any(String), problems: expect.any(Array) })
    expect(json.stderr).toBe(text.stderr)
  })

  it('in the configuration names file, line and column, all problems at once', async () => {
    const folder = remote.checkout('next', 0)
    writeFileSync(join(folder, 'release-tracks.yml'), 'tracks:\n  tray:\n    tga: x\n    paths: []\n')
    const { code, stderr } = await runCommand(folder, ['plan'])
    expect(code).toBe(1)
    expectGolden(golden('error-config.txt'), stderr)
  })
})

it('manifest prints the manifest, which can be piped, and with -o what was written', async () => {
  tagRemote(remote, 'tray-v1.8.1-alpha.7')
  const words = ['manifest', signed.copy(), '--tag', 'tray-v1.8.1-alpha.7', '--base-url', 'https://example.com/d']
  const key = ['--public-key', signed.publicKey()]
  const [printed, data, written] = await Promise.all([
    runCommand(clone, [...words, ...key]),
    runCommand(clone, [...words, ...key, '--json']),
    runCommand(clone, [...words, ...key, '-o', 'latest.json']),
  ])
  expect(JSON.parse(printed.stdout)).toMatchObject({ version: '1.8.1-alpha.7' })
  expect(JSON.parse(data.stdout)).toMatchObject({
    tag: 'tray-v1.8.1-alpha.7',
    manifest: JSON.parse(printed.stdout),
    platforms: expect.arrayContaining([{ platform: 'windows-x86_64', file: BUNDLES.exe }]),
    published: false,
  })
  expectGolden(golden('manifest-output.txt'), written.stdout)
})

it('nothing of the clone changed by all of this', () => {
  expect(git(clone, 'status', '--porcelain')).toBe('?? latest.json')
  expect(git(clone, 'for-each-ref')).not.toContain('refs/release-tracks')
})
