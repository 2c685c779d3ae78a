import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { presentPaths, writeAll } from '../../../shared/io/files/file-batch.ts'

let around: string
let top: string
beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), 'release-tracks-batch-'))
  top = join(around, 'repository')
  mkdirSync(top)
})
afterEach(() => rmSync(around, { recursive: true, force: true }))

const read = (path: string) => readFileSync(join(top, path), 'utf8')

it('writes all files, makes their folders, and leaves nothing else', async () => {
  writeFileSync(join(top, 'a.yml'), 'old')
  await writeAll(top, [
    { path: 'a.yml', text: 'new' },
    { path: 'b/c/d.yml', text: 'd' },
  ])
  expect([read('a.yml'), read('b/c/d.yml')]).toEqual(['new', 'd'])
  expect(readdirSync(top, { recursive: true }).sort()).toEqual(['a.yml', 'b', 'b/c', 'b/c/d.yml'])
})

it('puts everything back when the last file cannot take its place', async () => {
  writeFileSync(join(top, 'a.yml'), 'old')
  // A folder with something in it is not replaced: it is moved aside and comes back, since the file after it fails.
  mkdirSync(join(top, 'file'))
  writeFileSync(join(top, 'b'), 'a file')
  const written = writeAll(top, [
    { path: 'a.yml', text: 'new' },
    { path: 'made/x.yml', text: 'x' },
    { path: 'b/c.yml', text: 'c' },
  ])
  await expect(written).rejects.toMatchObject({
    code: 'file-unwritable',
    message: expect.stringContaining('"b/c.yml" cannot be written, so nothing was: '),
  })
  expect([read('a.yml'), read('b')]).toEqual(['old', 'a file'])
  expect(readdirSync(top).sort()).toEqual(['a.yml', 'b', 'file'])
})

it('refuses a folder that a link leads out of the repository', async () => {
  mkdirSync(join(around, 'elsewhere'))
  symlinkSync(join(around, 'elsewhere'), join(top, '.github'))
  const written = writeAll(top, [{ path: '.github/workflows/x.yml', text: 'x' }])
  await expect(written).rejects.toMatchObject({
    code: 'file-unwritable',
    message: expect.stringContaining('out of the repository'),
  })
  expect(readdirSync(join(around, 'elsewhere'))).toEqual([])
})

it('replaces a link itself, not what it leads to', async () => {
  writeFileSync(join(around, 'secret'), 'mine')
  symlinkSync(join(around, 'secret'), join(top, 'a.yml'))
  expect(await presentPaths(top, ['a.yml', 'b.yml'])).toEqual(['a.yml'])
  await writeAll(top, [{ path: 'a.yml', text: 'new' }])
  expect([read('a.yml'), readFileSync(join(around, 'secret'), 'utf8')]).toEqual(['new', 'mine'])
})
