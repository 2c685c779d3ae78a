import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { formatDiagnosis } from '../../../cli/screen/diagnosis.ts'
import { makeScreen } from '../../../cli/screen/screen.ts'
import { runCommand } from '../../support/command-line.ts'
import { Clinic, swap } from '../../support/doctor.ts'
import { git } from '../../support/remote.ts'

/** Two release workflows and one that bumps, with the faults that such have. */
const BY_HAND = join(import.meta.dirname, '../../fixtures/by-hand')

const CONFIG = 'release-tracks.yml'
const TAURI = 'crates/client/tauri.conf.json'
const PROMOTE = '.github/workflows/promote.yml'

const FAULTS = {
  [CONFIG]: swap('"apps/tray-ui/**"', '"apps/tray-uj/**"'),
  [TAURI]: swap('"createUpdaterArtifacts": true', '"createUpdaterArtifacts": false'),
  [PROMOTE]: swap('-credentials: false\n', '-credentials: false\n          fetch-depth: 0\n'),
}

describe('release-tracks doctor', () => {
  const clinic = new Clinic()
  afterEach(() => clinic.heal())
  afterAll(() => clinic.remove())

  const doctor = (...words: string[]) => runCommand(clinic.folder, ['doctor', '--offline', ...words])

  test('says one short line of a healthy repository', async () => {
    const { stdout, ...rest } = await doctor()
    expect(stdout).toMatch(/^All is well: 2 tracks, \d workflows, \d\d rules\.\n$/)
    expect(rest).toEqual({ code: 0, stderr: '' })
    const { stdout: json } = await doctor('--json')
    expect(JSON.parse(json)).toEqual({ healthy: true, findings: [], unseen: [], dependencies: {}, fixed: [] })
  })

  test('says all that is wrong, by file', async () => {
    clinic.plant(FAULTS)
    const { code, stdout, stderr } = await doctor()
    expect([code, stderr]).toEqual([1, ''])
    const line =
      clinic
        .read(PROMOTE)
        .split('\n')
        .findIndex((text) => text.includes('fetch-depth')) + 1
    expect(`\n${stdout}`).toBe(`
.github/workflows/promote.yml
  ${line}:24  hint     The job "promote" fetches the whole history, but nothing in it needs that.  whole-history
                  fix:  Remove \`fetch-depth\`: the actions fetch what the plain checkout lacks.

crates/client/tauri.conf.json
  16:31  error    \`bundle.createUpdaterArtifacts\` is not on in crates/client/tauri.conf.json: the build leaves no .sig files to publish.  updater-artifacts
                  fix:  Set it to true.

release-tracks.yml
  13:51  warning  The path "apps/tray-uj/**" of tray matches no file.  path-matches-nothing
                  fix:  Did you mean "apps/tray-ui/**"? Otherwise remove it.

1 error, 1 warning, 1 hint in 3 files. --fix can fix 2 of them.
`)
  })

  test('says what was wrong with workflows as people write them by hand, line for line', async () => {
    const names = readdirSync(BY_HAND)
    const before = ['ci', 'invariant-sentry', 'promote', 'release', 'release-images'].map((name) => `${name}.yml`)
    clinic.plant(Object.fromEntries(before.map((name) => [`.github/workflows/${name}`, null])))
    const written = names.map((name) => [`.github/workflows/${name}`, readFileSync(join(BY_HAND, name), 'utf8')])
    clinic.plant(Object.fromEntries(written))
    const { code, stdout } = await doctor()
    expect(code).toBe(1)
    expect(stdout).toBe(readFileSync(join(import.meta.dirname, '../golden/doctor-by-hand.txt'), 'utf8'))
  })

  test('says it as JSON', async () => {
    clinic.plant({ [CONFIG]: FAULTS[CONFIG] })
    const { code, stdout } = await doctor('--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      healthy: false,
      findings: [
        {
          rule: 'path-matches-nothing',
          severity: 'warning',
          message: 'The path "apps/tray-uj/**" of tray matches no file.',
          fix: 'Did you mean "apps/tray-ui/**"? Otherwise remove it.',
          place: { file: CONFIG, line: 13, column: 51 },
          fixable: false,
        },
      ],
      fixed: [],
      dependencies: {},
      unseen: [],
    })
    expect((await doctor('--strict')).code).toBe(1)
  })

  test('--fix shows the diff, commits nothing, and says what is left', async () => {
    clinic.plant(FAULTS)
    const head = git(clinic.folder, 'rev-parse', 'HEAD')
    const { code, stdout } = await doctor('--fix')
    expect(code).toBe(0)
    const line =
      clinic
        .read(PROMOTE)
        .split('\n')
        .findIndex((text) => text.includes('fetch-depth')) + 1
    expect(`\n${stdout}`).toBe(`
--- a/${PROMOTE}
+++ b/${PROMOTE}
@@ -${line} +${line} @@
-          fetch-depth: 0
+          fetch-depth: 1
--- a/${TAURI}
+++ b/${TAURI}
@@ -16 +16 @@
-    "createUpdaterArtifacts": false
+    "createUpdaterArtifacts": true

release-tracks.yml
  13:51  warning  The path "apps/tray-uj/**" of tray matches no file.  path-matches-nothing
                  fix:  Did you mean "apps/tray-ui/**"? Otherwise remove it.

Fixed 2 files; nothing is committed.
1 warning in 1 file.
`)
    expect(git(clinic.folder, 'rev-parse', 'HEAD')).toBe(head)
    expect(git(clinic.folder, 'diff', '--cached', '--name-only')).toBe('')
  })

  test('writes SARIF to a file, or to the standard output', async () => {
    clinic.plant(FAULTS)
    const { stdout } = await doctor('--sarif', 'out/doctor.sarif')
    expect(stdout).toContain('1 error, 1 warning, 1 hint')
    const file = readFileSync(join(clinic.folder, 'out/doctor.sarif'), 'utf8')
    expect((await doctor('--sarif', '-')).stdout).toBe(file)
    const [run] = JSON.parse(file).runs
    expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
      'whole-history',
      'updater-artifacts',
      'path-matches-nothing',
    ])
  })

  test('annotates in a run of GitHub Actions', async () => {
    clinic.plant({ [TAURI]: FAULTS[TAURI] })
    const { stderr } = await runCommand(clinic.folder, ['doctor', '--offline'], { GITHUB_ACTIONS: 'true' })
    expect(stderr).toMatch(
      /^::error file=crates\/client\/tauri\.conf\.json,line=16,col=31,title=updater-artifacts::`bundle\..*\n$/,
    )
  })

  test('works from a folder below, with a configuration elsewhere and one that is wrong', async () => {
    clinic.plant({ 'conf/rt.yml': 'tracks:\n  a: { tag: "v{version}", pats: ["**"] }\n' })
    const { code, stdout } = await runCommand(join(clinic.folder, 'crates'), [
      'doctor',
      '--offline',
      '--config',
      '../conf/rt.yml',
    ])
    expect(code).toBe(1)
    expect(stdout).toContain('conf/rt.yml\n')
    expect(stdout).toContain('Did you mean "paths"?')
    expect(stdout).toMatch(/2 errors in 1 file\.\n$/)
  })

  test('says when nobody answers, and is not a bug then', async () => {
    git(clinic.folder, 'remote', 'add', 'origin', join(clinic.folder, 'gone'))
    const { code, stdout } = await runCommand(clinic.folder, ['doctor'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/remote-unread/)
    git(clinic.folder, 'remote', 'remove', 'origin')
  })

  test('incident 30: names with control characters reach no terminal', async () => {
    clinic.plant({ '.github/workflows/\u001b[31mred.yml': 'on: push\njobs: [\n' })
    const { code, stdout } = await doctor()
    expect(code).toBe(1)
    expect(stdout).not.toContain('\u001b')
    expect(stdout).toContain('file-unreadable')
  })

  test('breaks lines on a narrow terminal, and colours by severity', async () => {
    clinic.plant({ [TAURI]: FAULTS[TAURI] })
    const narrow = formatDiagnosis(await clinic.diagnose(), makeScreen(true, 60))
    expect(narrow).toContain('\u001b[31merror\u001b[39m')
    const lines = stripVTControlCharacters(narrow).split('\n')
    for (const line of lines.filter((text) => !text.includes('updater-artifacts')))
      expect(line.length).toBeLessThanOrEqual(60)
  })
})
