import { expect, test } from '@jest/globals'
import { isDockerfile, isMention, isRead } from '../../../../shared/core/init/scan/facts.ts'
import { inspectable } from '../../../../shared/core/init/scan/paths.ts'

test.each([
  ['package.json', true],
  ['examples/a/package.json', true],
  ['node_modules/a/package.json', false],
  ['a/tauri.conf.json', true],
  ['tests/a/tauri.conf.json', false],
  ['.github/workflows/a.yml', true],
  ['.github/workflows/a/b.yml', false],
  ['a/VERSION', true],
  ['a/App.csproj', true],
  ['src/main.rs', false],
])('%s is read: %s', (path, expected) => expect(isRead(path, inspectable)).toBe(expected))

test.each([
  ['Dockerfile', true],
  ['a/Dockerfile.server', true],
  ['server.Dockerfile', true],
  ['Containerfile', true],
  ['dev.Dockerfile', false],
  ['Dockerfile.test', false],
  ['Dockerfile.md.txt', false],
])('%s is that of an image that somebody releases: %s', (path, expected) => expect(isDockerfile(path)).toBe(expected))

test('files that may repeat a version lie near the top', () => {
  expect(['README.md', 'a/b/c/d/__init__.py', 'a/b/c/d/e/__init__.py'].map(isMention)).toEqual([true, true, false])
})
