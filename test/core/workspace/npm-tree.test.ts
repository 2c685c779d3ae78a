import { describe, expect, test } from '@jest/globals'
import { inferVersionFile, type VersionFile } from '../../../shared/core/versions/version-file.ts'
import { isManifest, workspaceClosures } from '../../../shared/core/workspace/workspace.ts'

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

const crate = (name: string, tables = '', version = '"1.0.0"'): string =>
  `[package]\nname = "${name}"\nversion = ${version}\n${tables}`
const json = (value: unknown): string => JSON.stringify(value)

const members = {
  'apps/web/package.json': json({
    name: '@x/web',
    dependencies: {
      '@x/ui': 'workspace:^',
      react: '^19.0.0',
      '@x/icons': '^2.0.0',
      linked: 'link:../../tools/linked',
      '@x/old': '1.0.0',
    },
    devDependencies: { '@x/eslint-config': 'workspace:*' },
  }),
  'packages/ui/package.json': json({
    name: '@x/ui',
    version: '1.0.0',
    peerDependencies: { '@x/tokens': '*' },
    optionalDependencies: { '@x/motion': '1.x' },
  }),
  'packages/tokens/package.json': json({
    name: '@x/tokens',
    version: '0.0.0',
    dependencies: { '@x/ui': 'file:../ui' },
  }),
  'packages/motion/package.json': json({ name: '@x/motion', version: '1.4.0-beta.1' }),
  'packages/icons/package.json': json({ name: '@x/icons', version: '1.0.0' }),
  'packages/old/package.json': json({ name: '@x/old', version: '1.0.0' }),
  'packages/eslint-config/package.json': json({ name: '@x/eslint-config', version: '1.0.0' }),
  'tools/linked/package.json': json({ name: 'linked' }),
  'node_modules/@x/ui/package.json': json({ name: '@x/ui', version: '9.0.0', dependencies: { '@x/icons': '*' } }),
}

describe('npm, pnpm and yarn workspaces', () => {
  const found = ['packages/motion', 'packages/tokens', 'packages/ui', 'tools/linked']

  test.each<[string, Files]>([
    ['npm', { 'package.json': json({ workspaces: ['apps/*', './packages/*/', '!packages/old'] }) }],
    ['yarn', { 'package.json': json({ workspaces: { packages: ['apps/web', 'packages/**', '!packages/old'] } }) }],
    [
      'pnpm',
      {
        'package.json': '{}',
        'pnpm-workspace.yaml': 'packages:\n  - apps/**\n  - "packages/*" # all\n  - "!**/old"\n',
      },
    ],
  ])('%s: members by name where the range can mean them, links anywhere', (_, root) => {
    expect(closure({ ...members, ...root }, 'apps/web/package.json')).toEqual(found)
  })

  test('outside a workspace only links count', () => {
    expect(closure(members, 'apps/web/package.json')).toEqual(['tools/linked'])
    expect(closure(members, 'packages/tokens/package.json')).toEqual(['packages/ui'])
  })

  test('an alias names the member', () => {
    const files = {
      'package.json': json({ workspaces: ['*'] }),
      'a/package.json': json({
        name: 'a',
        dependencies: { one: 'workspace:b@*', two: 'npm:c@^1.0.0', three: 'npm:d@^2.0.0', e: 'catalog:' },
      }),
      ...Object.fromEntries(
        ['b', 'c', 'd', 'e'].map((name) => [`${name}/package.json`, json({ name, version: '1.0.0' })]),
      ),
    }
    expect(closure(files, 'a/package.json')).toEqual(['b', 'c', 'e'])
  })

  test('src-tauri stands for the front end above it too', () => {
    const files = {
      ...members,
      'package.json': json({ workspaces: ['apps/*', 'packages/*'] }),
      'apps/web/src-tauri/tauri.conf.json': '{}',
      'apps/web/src-tauri/Cargo.toml': crate('app', '[dependencies]\ncore = { path = "../../../core" }\n'),
      'core/Cargo.toml': crate('core'),
    }
    expect(closure(files, 'apps/web/src-tauri/tauri.conf.json')).toEqual(['core', ...found, 'packages/old'].sort())
  })

  test('folder names with glob characters are names', () => {
    const files = {
      'package.json': json({ workspaces: ['packages/*'] }),
      'packages/[a]/package.json': json({ name: 'a', dependencies: { b: '*' } }),
      'packages/(b)/package.json': json({ name: 'b', version: '1.0.0' }),
    }
    expect(closure(files, 'packages/[a]/package.json')).toEqual(['packages/(b)'])
  })
})
