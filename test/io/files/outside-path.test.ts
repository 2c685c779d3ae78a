import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { leadsOut, locatePath } from '../../../shared/io/files/outside-path.ts'

const base = realpathSync(mkdtempSync(join(tmpdir(), 'outside-path-')))
const root = join(base, 'root')
mkdirSync(join(root, 'sub'), { recursive: true })
writeFileSync(join(base, 'secret'), '')
symlinkSync('../secret', join(root, 'out'))
symlinkSync('../nothing', join(root, 'dangling'))
symlinkSync('sub', join(root, 'within'))
symlinkSync('..', join(root, 'up'))
afterAll(() => rmSync(base, { recursive: true }))

test.each([
  ['sub/new.txt', undefined],
  ['within/new.txt', undefined],
  ['out', 'secret'],
  ['dangling', 'nothing'],
  ['up/deep/new.txt', 'deep/new.txt'],
])('%s leads out to %s', async (path, target) => {
  expect(await leadsOut(root, join(root, path))).toBe(target && join(base, target))
})

test('a path stands for its file; one that a link leads out is refused by its input', async () => {
  expect(await locatePath('sub/a', { root, input: 'x' })).toBe(join(root, 'sub/a'))
  expect(await locatePath('/elsewhere/a', { root, input: 'x' })).toBe('/elsewhere/a')
  await expect(locatePath('out', { root, input: 'body-path' })).rejects.toMatchObject({
    code: 'path-outside',
    message: expect.stringMatching(/^body-path: .*"out"/),
  })
})
