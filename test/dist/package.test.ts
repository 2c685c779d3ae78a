import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { makePackage } from '../../scripts/package.ts'
import { EXAMPLE } from '../support/example.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'release-tracks-package-'))

/** Runs a program of npm or of the package in a project that has installed it. */
function run(program: string, ...args: string[]): string {
  return execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

beforeAll(() => {
  makePackage(ROOT, join(folder, 'package'), {})
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  execFileSync(npm, ['install', '--offline', '--install-links', '--no-audit', '--no-fund', './package'], {
    cwd: folder,
    stdio: 'pipe',
    shell: process.platform === 'win32',
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))

test('the npm package brings no other package along', () => {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
  expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/release-tracks'])
})

test('it has the command line', () => {
  expect(run(process.execPath, 'node_modules/release-tracks/dist/cli/index.js', '--help')).toContain('release-tracks')
})

test('npx runs it from the packed file, in a clone that has installed nothing', () => {
  const packed = run('npm', 'pack', './package', '--json', '--ignore-scripts')
  const [{ filename, bundled, size }] = JSON.parse(packed)
  expect(bundled).toEqual([])
  expect(size).toBeLessThan(700_000)
  const words = ['--yes', '--offline', '--package', join(folder, filename), 'release-tracks']
  expect(run('npx', ...words, '--version')).toBe(
    JSON.parse(readFileSync(join(ROOT, 'cli/package.json'), 'utf8')).version,
  )
  expect(run('npx', ...words, 'help', 'plan')).toContain('release-tracks plan --channel live')
})

test('it has the library, with types', () => {
  writeFileSync(
    join(folder, 'build.js'),
    `import { trackVersion } from 'release-tracks'\nconsole.log(trackVersion('platform', { folder: ${JSON.stringify(EXAMPLE)} }))\n`,
  )
  expect(run(process.execPath, 'build.js')).toBe('2.3.1')
  const { types } = JSON.parse(readFileSync(join(folder, 'node_modules/release-tracks/package.json'), 'utf8')).exports[
    '.'
  ]
  expect(readFileSync(join(folder, 'node_modules/release-tracks', types), 'utf8')).toContain('function trackVersion')
})

test('packed in a workflow it names the repository that it comes from, which npm asks for with provenance', () => {
  const description = (environment: Record<string, string>) => {
    makePackage(ROOT, join(folder, 'named'), environment)
    return JSON.parse(readFileSync(join(folder, 'named/package.json'), 'utf8'))
  }
  const named = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'Acme/release-tracks' }
  expect(description(named)).toMatchObject({
    name: 'release-tracks',
    repository: { type: 'git', url: 'git+https://github.com/Acme/release-tracks.git' },
    homepage: 'https://github.com/Acme/release-tracks#readme',
    bugs: { url: 'https://github.com/Acme/release-tracks/issues' },
  })
  expect(description({})).not.toHaveProperty('repository')
})
