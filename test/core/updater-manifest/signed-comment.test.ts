import { describe, expect, test } from '@jest/globals'
import { parseBundleName } from '../../../shared/core/updater-manifest/bundle-name.ts'
import { checkSignedComment } from '../../../shared/core/updater-manifest/signed-comment.ts'

const version = { major: 1, minor: 8, patch: 5, prerelease: { channel: 'alpha', n: 2 } }
const core = { version, style: 'core' } as const
const full = { version, style: 'full' } as const
const named = (path: string) => {
  const name = parseBundleName(path)
  if (!name) throw new Error(path)
  return name
}
const messages = (problems: readonly { message: string }[]) => problems.map(({ message }) => message)

describe('the trusted comment', () => {
  const check = (
    comment: string,
    path = 'App_1.8.5_x64-setup.exe',
    expected: typeof core | typeof full = core,
    strict = false,
    taggedAt?: number,
    reads = true,
  ) =>
    checkSignedComment(comment, named(path), {
      expected,
      requireSignedVersion: strict,
      readsSignedVersion: reads,
      ...(taggedAt !== undefined && { taggedAt }),
    })
  const clean = { problems: [], warnings: [] }

  test.each<[string, string]>([
    ['timestamp:1\tfile:App_1.8.5_x64-setup.exe', 'App_1.8.5_x64-setup.exe'],
    ['timestamp:1\tfile:App.app.tar.gz', 'App_1.8.5_aarch64.app.tar.gz'],
    ['timestamp:1\tfile:App.app.tar.gz', 'App_universal.app.tar.gz'],
    ['timestamp:1\tfile:My App_1.8.5_x64-setup.exe', 'My.App_1.8.5_x64-setup.exe'],
    ['timestamp:1\tfile:My App_1.8.5_x64-setup.exe', 'my-app_1.8.5_x64-setup.exe'],
    ['signed by hand', 'App_1.8.5_x64-setup.exe'],
  ])('%j fits %s', (comment, path) => expect(check(comment, path)).toEqual(clean))

  test.each<[string, string]>([
    ['App_1.8.4_x64-setup.exe', 'App_1.8.5_x64-setup.exe'],
    ['App_1.8.5_arm64-setup.exe', 'App_1.8.5_x64-setup.exe'],
    ['App_1.8.5_x64_en-US.msi', 'App_1.8.5_x64-setup.exe'],
    ['Other_1.8.5_x64-setup.exe', 'App_1.8.5_x64-setup.exe'],
    ['out.bin', 'App_1.8.5_x64-setup.exe'],
  ])('a signature of %s does not fit %s', (file, path) => {
    expect(messages(check(`timestamp:1\tfile:${file}`, path).problems)).toEqual([
      `The signature of "${path}" was made for a file named "${file}".`,
    ])
  })

  test.each([
    ['file', 'timestamp:1\tfile:App_1.8.5_x64-setup.exe\tfile:Other_1.8.5_x64-setup.exe'],
    ['version', 'timestamp:1\tfile:App_1.8.5_x64-setup.exe\tversion:1.8.5-alpha.2\tversion:1.8.4'],
    ['version', 'version:1.8.5-alpha.2\tversion:1.8.5-alpha.2'],
    ['timestamp and file', 'timestamp:1\tfile:App_1.8.5_x64-setup.exe\tfile:\ttimestamp:2'],
  ])('incident 29: a comment with %s twice is refused: %j', (fields, comment) => {
    expect(messages(check(comment).problems)).toEqual([
      `The signature of "App_1.8.5_x64-setup.exe" says ${fields} more than once in its trusted comment: ${JSON.stringify(comment)}.`,
    ])
  })

  test('a signed version is the one that the manifest announces', () => {
    expect(check('version:1.8.5-alpha.2')).toEqual(clean)
    expect(check('version:v1.8.5-alpha.2')).toEqual(clean)
    expect(messages(check('version:1.8.4').problems)[0]).toContain(
      'is for version "1.8.4", and the manifest announces 1.8.5-alpha.2',
    )
    expect(check('version:1.8.5', 'App_1.8.5-alpha.2_x64-setup.exe', full).problems).toHaveLength(1)
  })

  test('a name that had the processor in it by chance is renamed to say it', () => {
    expect(check('file:Robot Arm.app.tar.gz', 'Robot Arm_x86_64.app.tar.gz')).toEqual(clean)
    expect(check('file:Remote Universal.app.tar.gz', 'Remote.Universal_aarch64.app.tar.gz')).toEqual(clean)
    expect(check('file:Robot Leg.app.tar.gz', 'Robot Arm_x86_64.app.tar.gz').problems).toHaveLength(1)
  })

  test('a bundle that names no version and was signed before the tag was made is warned about', () => {
    const warnings = (comment: string, path: string) => check(comment, path, core, false, 1_800_000_000).warnings
    expect(warnings('timestamp:1799999999\tfile:App.app.tar.gz', 'App_aarch64.app.tar.gz')).toEqual([
      '"App_aarch64.app.tar.gz" names no version, and was signed at 2027-01-15T07:59:59Z, before the tag was made at 2027-01-15T08:00:00Z: it may be the bundle of an older version. Check that the artifacts are those of the build of this tag; where the version is in the name of the file, it is compared.',
    ])
    expect(warnings('timestamp:1800000000', 'App_aarch64.app.tar.gz')).toEqual([])
    expect(warnings('timestamp:1', 'App_1.8.5_x64-setup.exe')).toEqual([])
    expect(warnings('timestamp:1\tversion:1.8.5-alpha.2', 'App_aarch64.app.tar.gz')).toEqual([])
    expect(check('timestamp:1', 'App_aarch64.app.tar.gz').warnings).toEqual([])
  })

  test('incident 29: X.Y.Z signed where X.Y.Z-channel.N is announced is refused, and a warning where the app does not look at it', () => {
    const fix =
      'Build with the `tauri-config` output of validate-tag, which signs for 1.8.5-alpha.2. Or sign it with `tauri signer sign --app-version 1.8.5-alpha.2 "App_1.8.5_x64-setup.exe"`.'
    const old = check('version:1.8.5', undefined, core, false, undefined, false)
    expect([old.problems, old.warnings[0]]).toEqual([[], expect.stringContaining(fix)])
    expect(check('version:1.8.5', undefined, core, true, undefined, false).problems[0]?.fix).toBe(fix)
    expect(check('version:1.8.5').problems[0]).toMatchObject({
      message: expect.stringContaining('every app would refuse it'),
      fix,
    })
    expect(messages(check('timestamp:1', undefined, core, true).problems)[0]).toContain('names no version')
  })
})
