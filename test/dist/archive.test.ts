import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { findPrograms } from '../../scripts/bundles.ts'
import { runAction } from '../support/action.ts'
import { makeArchive, unpack } from '../support/archive.ts'
import { EXAMPLE } from '../support/example.ts'
import { CONFIG, FILES } from '../support/products.ts'
import { Remote } from '../support/remote.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'release-tracks-archive-test-'))
const archive = makeArchive(folder)
const tree = unpack(archive, join(folder, 'tree'))
const remote = new Remote()
afterAll(() => {
  remote.remove()
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

const programs = findPrograms(ROOT)
const actions = programs.flatMap(({ name, action }) => (action ? [{ name, action }] : []))

test('holds what a job or npx runs, and nothing else', () => {
  const files = (readdirSync(tree, { recursive: true, withFileTypes: true }) ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(tree.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !file.startsWith('dist/'))
  const schemas = ['-event', '-promotion', ''].map((kind) => `schema/release-tracks${kind}.schema.json`)
  const wanted = ['LICENSE', 'cli/package.json', 'package.json', ...schemas]
  expect(files.sort()).toEqual([...wanted, ...actions.map(({ action }) => action)].sort())
  expect(readdirSync(join(tree, 'dist')).sort()).toEqual(readdirSync(join(ROOT, 'dist')).sort())
})

test('is a small download', () => {
  expect(gzipSync(readFileSync(archive), { level: 6 }).length).toBeLessThan(700_000)
})

describe('from the archive', () => {
  const INPUTS: Readonly<Record<string, Record<string, string>>> = {
    announce: { tag: 'v1.8.0' },
    'bump-version': { tracks: 'all', channel: 'alpha', 'dry-run': 'true' },
    'check-invariants': { 'open-issue': 'false' },
    'component-changelog': { track: 'tray' },
    'image-tags': { images: 'ghcr.io/acme/x', tag: 'v1.8.0' },
    promote: { track: 'all', channel: 'alpha', 'dry-run': 'true' },
    'sync-branches': { 'dry-run': 'true' },
    'validate-tag': { tag: 'v1.8.0' },
  }
  const commit = remote.commit('feat: begin', { ...FILES, 'release-tracks.yml': CONFIG })
  for (const ref of ['refs/heads/main', 'refs/tags/v1.8.0', 'refs/tags/tray-v1.8.0']) remote.set(ref, commit)
  remote.commit('feat: more', { 'apps/web/index.html': 'more' })
  const checkout = remote.checkout('next', 0)

  test.each(actions)('$name works on a repository', async ({ name, action }) => {
    const { runs } = parse(readFileSync(join(tree, action), 'utf8'))
    const bundle = resolve(tree, dirname(action), runs.main)
    const { code, log } = await runAction(name, checkout, INPUTS[name] ?? {}, { bundle })
    expect(log).not.toMatch(/This is a bug|Cannot find|Node\.js v/)
    // The others need artifacts, or GitHub, and say so.
    expect([code, log.match(/^::error/gm)?.length ?? 0]).toEqual(
      name in INPUTS || name === 'detect-tracks' ? [0, 0] : [1, 1],
    )
  })

  test('npm installs it alone, with a command line that runs and a library', () => {
    const run = (program: string, ...args: string[]) =>
      execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
    run('npm', 'init', '--yes')
    run('npm', 'install', '--offline', '--install-links', '--no-audit', '--no-fund', './tree')
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
    expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/release-tracks'])
    const { version } = JSON.parse(readFileSync(join(ROOT, 'cli/package.json'), 'utf8'))
    expect(run('npx', '--no', '--', 'release-tracks', '--version')).toBe(version)
    const script = `import { trackVersion } from 'release-tracks'; console.log(trackVersion('platform', { folder: ${JSON.stringify(EXAMPLE)} }))`
    expect(run(process.execPath, '--input-type=module', '--eval', script)).toBe('2.3.1')
  })

  test('npx builds nothing: no script of the package makes npm install what building needs', () => {
    // What npm prepares a git dependency for (pacote, lib/git.js).
    const preparing = ['postinstall', 'build', 'preinstall', 'install', 'prepack', 'prepare']
    const { scripts, dependencies, optionalDependencies } = JSON.parse(readFileSync(join(tree, 'package.json'), 'utf8'))
    expect(Object.keys(scripts).filter((name) => preparing.includes(name))).toEqual([])
    expect([dependencies, optionalDependencies]).toEqual([undefined, undefined])
  })
})
