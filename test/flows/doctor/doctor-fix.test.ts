import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { unifiedDiff } from '../../../shared/core/doctor/line-diff.ts'
import type { Diagnosis } from '../../../shared/flows/doctor/doctor.ts'
import { type Change, Clinic, summarize, swap } from '../../support/doctor.ts'
import { git } from '../../support/remote.ts'

const CONFIG = 'release-tracks.yml'
const CARGO = 'crates/client/Cargo.toml'
const TAURI = 'crates/client/tauri.conf.json'
const RELEASE = '.github/workflows/release.yml'
const PROMOTE = '.github/workflows/promote.yml'

/** What is fixed, and whether that gives back what was there before the fault. */
const FIXABLE: readonly [name: string, changes: Readonly<Record<string, Change>>, restores: boolean][] = [
  ['a suffix that does not belong there', { [TAURI]: swap('"version": "1.8.4"', '"version": "1.8.4-rc.1"') }, true],
  ['a version file that the tag contradicts', { [TAURI]: swap('"version": "1.8.4"', '"version": "1.9.0"') }, true],
  [
    'both version files, with the lock behind them',
    {
      [TAURI]: swap('"version": "1.8.4"', '"version": "1.8.3"'),
      [CARGO]: swap('version = "1.8.4"', 'version = "1.8.3"'),
    },
    true,
  ],
  ['a lock that lags behind', { 'Cargo.lock': (text) => text.replaceAll('"2.3.1"', '"2.3.0"') }, true],
  ['the lock of both tracks', { 'Cargo.lock': (text) => text.replace(/"[12]\.\d\.\d"/g, '"0.0.1"') }, true],
  ['an endpoint on the wrong branch', { [TAURI]: swap('/main/release', '/next/release') }, true],
  ['signatures that are off', { [TAURI]: swap('UpdaterArtifacts": true', 'UpdaterArtifacts": false') }, true],
  ['signatures that are left out', { [TAURI]: swap(',\n    "createUpdaterArtifacts": true', '') }, false],
  ['the style of versions', { [CONFIG]: swap('version-style: core', 'version-style: full') }, true],
  ['the style of versions, left out', { [CONFIG]: swap(/ {4}version-style: core.*\n/, '') }, false],
  ['a release that nobody can start', { [RELEASE]: swap('  workflow_dispatch:\n', '') }, false],
  [
    'a release that is cancelled',
    { [RELEASE]: swap('github.ref }}\n', 'github.ref }}\n  cancel-in-progress: true\n') },
    false,
  ],
  [
    'the whole history',
    { [PROMOTE]: swap('-credentials: false\n', '-credentials: false\n          fetch-depth: 0\n') },
    false,
  ],
]

describe('doctor --fix', () => {
  const clinic = new Clinic()
  git(clinic.folder, 'tag', 'tray-v1.8.4')
  git(clinic.folder, 'tag', 'v2.3.1')
  afterEach(() => clinic.heal())
  afterAll(() => clinic.remove())

  test.each(FIXABLE)('fixes %s, then is silent', async (_, changes, restores) => {
    const before = Object.keys(changes).map((path) => clinic.read(path))
    clinic.plant(changes)
    expect((await clinic.diagnose()).findings).not.toEqual([])
    const { fixed, findings } = await clinic.diagnose({ fixes: true })
    expect(findings).toEqual([])
    expect(fixed.map(({ path }) => path).sort()).toEqual(Object.keys(changes).sort())
    if (restores) expect(Object.keys(changes).map((path) => clinic.read(path))).toEqual(before)
    expect(git(clinic.folder, 'diff', '--cached', '--stat')).toBe('')
    expect((await clinic.diagnose({ fixes: true })).fixed).toEqual([])
  })

  test('leaves every other byte as it is: line ends, byte order mark, spaces, no last line end', async () => {
    const odd = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n').trimEnd()}  `
    clinic.plant({ [TAURI]: odd })
    const before = clinic.read(TAURI)
    clinic.plant({ [TAURI]: swap('"createUpdaterArtifacts": true', '"createUpdaterArtifacts": false') })
    const { fixed } = await clinic.diagnose({ fixes: true })
    expect(clinic.read(TAURI)).toBe(before)
    expect(fixed.flatMap(unifiedDiff)).toEqual([
      `--- a/${TAURI}`,
      `+++ b/${TAURI}`,
      '@@ -16 +16 @@',
      '-    "createUpdaterArtifacts": false\r',
      '+    "createUpdaterArtifacts": true\r',
    ])
  })

  test.each<[string, Record<string, Change>]>([
    ['a path that may be anything', { [CONFIG]: swap('"apps/tray-ui/**"', '"apps/tray-uj/**"') }],
    ['rights', { [PROMOTE]: swap('contents: write # branches', 'contents: read # branches') }],
    ['an endpoint elsewhere', { [TAURI]: swap('release-manifests/tray-live', 'elsewhere/tray') }],
    [
      'mappings that are not laid out in lines',
      { [RELEASE]: swap(/^on:\n[\s\S]*?workflow_dispatch:\n/m, "on: {\n  push: { tags: ['tray-v*'] } }\n") },
    ],
    ['a crate that inherits its version', { [CARGO]: swap('version = "1.8.4"', 'version.workspace = true') }],
  ])('does not touch %s', async (_, changes) => {
    clinic.plant(changes)
    const { findings, fixed } = await clinic.diagnose({ fixes: true })
    expect(findings).toHaveLength(1)
    expect(fixed).toEqual([])
  })

  test('says why it left what it fixes elsewhere, and nothing of what it never fixes', async () => {
    clinic.plant({
      [RELEASE]: swap(/^on:\n[\s\S]*?workflow_dispatch:\n/m, "on: {\n  push: { tags: ['tray-v*'] } }\n"),
      [CONFIG]: swap('"apps/tray-ui/**"', '"apps/tray-uj/**"'),
    })
    const kept = ({ findings }: Diagnosis) => new Map(findings.map((finding) => [finding.rule, finding.kept]))
    expect(kept(await clinic.diagnose({ fixes: true }))).toEqual(
      new Map([
        ['path-matches-nothing', undefined],
        ['workflow-not-dispatched', expect.stringMatching(/more than one way.*by hand/)],
      ]),
    )
    expect([...kept(await clinic.diagnose()).values()]).toEqual([undefined, undefined])
  })

  test('does not know which of two versions is right without a tag', async () => {
    git(clinic.folder, 'tag', '-d', 'tray-v1.8.4')
    clinic.plant({ [TAURI]: swap('"version": "1.8.4"', '"version": "1.9.0"') })
    const { findings, fixed } = await clinic.diagnose({ fixes: true })
    expect(findings.map(({ rule }) => rule)).toEqual(['versions-disagree'])
    expect(fixed).toEqual([])
    git(clinic.folder, 'tag', 'tray-v1.8.4')
  })

  test('does not follow links, in the folder or on the way to it', async () => {
    const outside = join(clinic.folder, '..', `${clinic.folder.split('/').at(-1)}-outside`)
    mkdirSync(outside)
    const text = clinic.read(TAURI).replace('"createUpdaterArtifacts": true', '"createUpdaterArtifacts": false')
    writeFileSync(join(outside, 'tauri.conf.json'), text)
    rmSync(join(clinic.folder, TAURI))
    symlinkSync(join(outside, 'tauri.conf.json'), join(clinic.folder, TAURI))
    expect((await clinic.diagnose({ fixes: true })).fixed).toEqual([])
    expect(readFileSync(join(outside, 'tauri.conf.json'), 'utf8')).toBe(text)
    rmSync(outside, { recursive: true })
  })

  test('says where versions and tags of this history part', async () => {
    git(clinic.folder, 'tag', 'tray-v1.8.5-alpha.1')
    const diagnosis = await clinic.diagnose()
    expect(summarize(diagnosis)).toEqual([`version-not-tagged ${CARGO}:5`, `version-not-tagged ${TAURI}:4`])
    const { fixed, findings } = await clinic.diagnose({ fixes: true })
    expect(findings).toEqual([])
    expect(fixed.map(({ path }) => path).sort()).toEqual(['Cargo.lock', CARGO, TAURI])
    expect(clinic.read(CARGO)).toContain('version = "1.8.5"')
  })
})
