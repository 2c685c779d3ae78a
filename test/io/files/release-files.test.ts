import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { releaseFiles } from '../../../shared/io/files/release-files.ts'

const root = mkdtempSync(join(tmpdir(), 'release-files-'))
mkdirSync(join(root, 'out/.git'), { recursive: true })
for (const path of ['out/a.zip', 'out/b.txt', 'out/.git/a.zip']) writeFileSync(join(root, path), 'abc')
symlinkSync('a.zip', join(root, 'out/link.zip'))
symlinkSync(tmpdir(), join(root, 'away'))
afterAll(() => rmSync(root, { recursive: true }))

const ABC = 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

test('assets are the files that globs take, with their sizes and digests', async () => {
  expect(await releaseFiles(root).list(['out/*', '!**/link.zip'])).toEqual([
    { path: 'out/a.zip', size: 3, digest: ABC },
    { path: 'out/b.txt', size: 3, digest: ABC },
  ])
})

test.each([
  ['a glob that takes nothing', ['out/*.deb'], /"out\/\*\.deb"/],
  ['a link', ['out/link.zip'], /"out\/link\.zip" is a link/],
  ['a link out of the workspace', ['away/**'], /"away" out of the folder/],
])('%s is refused', async (_, globs, message) => {
  await expect(releaseFiles(root).list(globs)).rejects.toMatchObject({
    code: 'assets-missing',
    message: expect.stringMatching(message),
  })
})
