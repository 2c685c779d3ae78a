import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ownSource } from '../../cli/own-source.ts'
import { git } from '../support/remote.ts'

const COMMIT = '08c6903cd8c0fde910a37f88322edcfb5dd907a8'

describe('where this program is from, for workflows to name', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-tracks-own-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** A package of this name, and the folder that its bundle is in. */
  function install(root: string): string {
    mkdirSync(join(root, 'dist/cli'), { recursive: true })
    writeFileSync(join(root, 'package.json'), '{ "name": "release-tracks" }\n')
    return join(root, 'dist/cli')
  }

  /** What npm writes beside what it installed. */
  function installedFrom(resolved: string): Promise<unknown> {
    const from = install(join(folder, 'node_modules/release-tracks'))
    const lock = { packages: { 'node_modules/release-tracks': { resolved } } }
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify(lock))
    return ownSource(from)
  }

  test('npx github:acme/release-tracks: that repository, at the commit that npm installed', async () => {
    const source = { repository: 'acme/release-tracks', ref: COMMIT }
    expect(await installedFrom(`git+ssh://git@github.com/acme/release-tracks.git#${COMMIT}`)).toEqual(source)
    expect(await installedFrom(`git+https://github.com/acme/release-tracks.git#${COMMIT}`)).toEqual(source)
  })

  test('a package of a registry, or of another server, says nothing of actions on GitHub', async () => {
    expect(await installedFrom('https://registry.npmjs.org/release-tracks/-/release-tracks-1.0.0.tgz')).toBeUndefined()
    expect(await installedFrom(`git+ssh://git@gitlab.com/acme/release-tracks.git#${COMMIT}`)).toBeUndefined()
  })

  test('a clone: its origin on GitHub, at a commit that origin has', async () => {
    const from = install(folder)
    git(folder, 'init', '-q')
    git(folder, 'add', '-A')
    git(folder, 'commit', '-q', '-m', 'begin')
    expect(await ownSource(from)).toBeUndefined()
    git(folder, 'remote', 'add', 'origin', 'git@github.com:acme/release-tracks.git')
    expect(await ownSource(from)).toBeUndefined()
    git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
    const ref = git(folder, 'rev-parse', 'HEAD').trim()
    expect(await ownSource(from)).toEqual({ repository: 'acme/release-tracks', ref })
  })
})
