import { expect, test } from '@jest/globals'
import { inferVersionFile, type VersionFile } from '../../../shared/core/versions/version-file.ts'
import { isManifest, workspaceClosures } from '../../../shared/core/workspace/workspace.ts'
import { cpuClock } from '../../support/cpu-clock.ts'

type Files = Readonly<Record<string, string>>

function closure(files: Files, ...versionFiles: readonly (string | VersionFile)[]): string[] {
  const texts = new Map(
    Object.keys(files)
      .filter(isManifest)
      .map((path) => [path, files[path] as string]),
  )
  const listed = versionFiles.map((file) => (typeof file === 'string' ? inferVersionFile(file) : file))
  return workspaceClosures(texts)(listed) ?? []
}
const json = (value: unknown): string => JSON.stringify(value)

test.each([
  ['Dockerfile.version', true],
  ['composer.json', true],
  ['pkg/pom.xml', false],
  ['Cargo.toml', false],
])('%s by itself leaves it unknown what a track is made of: %s', (path, isUnknown) => {
  const texts = new Map([
    ['pkg/pom.xml', '<project><artifactId>a</artifactId></project>'],
    ['Cargo.toml', '[package]\nname = "a"\n'],
    ['composer.json', '{}'],
  ])
  expect(workspaceClosures(texts)([inferVersionFile(path)], ['pkg'])).toEqual(isUnknown ? undefined : [])
})

test('50,000 paths and 500 packages take well under a second', () => {
  const paths = Array.from({ length: 50_000 }, (_, at) => `packages/p${at % 500}/src/file-${at}.ts`)
  const files = Object.fromEntries(
    Array.from({ length: 500 }, (_, at) => [
      `packages/p${at}/package.json`,
      json({ name: `p${at}`, version: '1.0.0', dependencies: { [`p${at + 1}`]: 'workspace:*' } }),
    ]),
  )
  const all = { 'package.json': json({ workspaces: ['packages/*'] }), ...files }
  const spent = cpuClock()
  expect([...paths, ...Object.keys(all)].filter(isManifest)).toHaveLength(501)
  expect(closure(all, 'packages/p0/package.json')).toHaveLength(499)
  expect(spent()).toBeLessThan(10_000)
})
