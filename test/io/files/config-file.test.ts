import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import { readConfigFile } from '../../../shared/io/files/config-file.ts'
import { findClone } from '../../../shared/io/git/clone-folder.ts'
import { runAction } from '../../support/action.ts'
import { FILES } from '../../support/products.ts'
import { Remote } from '../../support/remote.ts'

const CONFIG = 'tracks:\n  web:\n    tag: v{version}\n    paths: [web]\n'
const scratch = mkdtempSync(join(tmpdir(), 'release-tracks-config-'))
const clone = join(scratch, 'clone')
const write = (path: string, text = CONFIG) => {
  mkdirSync(join(scratch, path, '..'), { recursive: true })
  writeFileSync(join(scratch, path), text)
}
beforeAll(() => {
  write('clone/release-tracks.yml')
  write('clone/sub/tracks.yml')
  write('secret.yml', 'password: hunter2\n')
  symlinkSync('sub/tracks.yml', join(clone, 'within.yml'))
  symlinkSync('../secret.yml', join(clone, 'out.yml'))
  symlinkSync(clone, join(scratch, 'alias'))
})
afterAll(() => rmSync(scratch, { recursive: true }))

function read(path: string, folder = clone): string {
  try {
    return readConfigFile(folder, path, 'Write one.').config.path
  } catch (error) {
    if (error instanceof ReleaseTracksError) return `${error.code}: ${error.message}`
    throw error
  }
}

describe('readConfigFile', () => {
  test.each([
    ['', 'release-tracks.yml'],
    ['release-tracks.yml', 'release-tracks.yml'],
    ['./sub/../release-tracks.yml', 'release-tracks.yml'],
    ['.\\release-tracks.yml', 'release-tracks.yml'],
    ['sub\\tracks.yml', 'sub/tracks.yml'],
    [join(clone, 'sub/tracks.yml'), 'sub/tracks.yml'],
    ['within.yml', 'within.yml'],
    ['nope.yml', 'config-missing: There is no configuration file: looked for "nope.yml". Write one.'],
    ['sub', 'config-missing: config: "sub" is a folder. Name the configuration file itself.'],
    ['.', 'config-missing: config: "." is a folder. Name the configuration file itself.'],
    [
      '../secret.yml',
      'config-missing: The configuration file "../secret.yml" lies outside of the repository. Name a file that is in it.',
    ],
    [
      'out.yml',
      'config-missing: The configuration file "out.yml" is a link out of the repository. Name a file that is in it.',
    ],
  ])('%j gives %s', (path, expected) => expect(read(path)).toBe(expected))

  test('a clone may be known by two names', () => {
    expect(read(join(clone, 'sub/tracks.yml'), join(scratch, 'alias'))).toBe('sub/tracks.yml')
  })

  test('what a link out of the repository leads to is not quoted, nor looked for by itself', () => {
    renameSync(join(clone, 'release-tracks.yml'), join(clone, 'kept.yml'))
    symlinkSync('../secret.yml', join(clone, 'release-tracks.yml'))
    expect(read('')).toMatch(/^config-missing: The configuration file "release-tracks\.yml" is a link out/)
    rmSync(join(clone, 'release-tracks.yml'))
    renameSync(join(clone, 'kept.yml'), join(clone, 'release-tracks.yml'))
  })
})

test('findClone: the nearest folder with a .git, and the workspace where there is none below it', () => {
  write('clone/repo/.git', 'gitdir: elsewhere\n')
  write('clone/repo/.github/release-tracks.yml')
  expect(findClone(clone, 'repo/.github/release-tracks.yml')).toBe(join(clone, 'repo'))
  expect(findClone(clone, 'repo\\.github\\release-tracks.yml')).toBe(join(clone, 'repo'))
  for (const path of ['', 'sub/tracks.yml', 'nope.yml', '../secret.yml', '/etc/passwd'])
    expect(findClone(clone, path)).toBe(clone)
})

test('a repository that was checked out into a folder of the workspace is found by its configuration', async () => {
  const remote = new Remote()
  try {
    remote.set('refs/heads/main', remote.commit('feat: begin', FILES))
    const workspace = join(remote.folder, 'workspace')
    mkdirSync(workspace)
    renameSync(remote.checkout(), join(workspace, 'repo'))
    const inputs = { tracks: 'tray', channel: 'alpha', config: 'repo/release-tracks.yml' }
    const { code, outputs } = await runAction('bump-version', workspace, inputs)
    expect([code, outputs.tag, remote.tags()]).toEqual([0, 'tray-v1.8.1-alpha.1', ['tray-v1.8.1-alpha.1']])
    const without = await runAction('bump-version', workspace, { ...inputs, config: '' })
    expect([without.code, without.log]).toEqual([1, expect.stringContaining('config: <path>/release-tracks.yml')])
  } finally {
    remote.remove()
  }
})
