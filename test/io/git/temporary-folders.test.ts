import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import {
  lostFolder,
  makeTemporaryFolder,
  removeTemporaryFolder,
  removeTemporaryFolders,
} from '../../../shared/io/git/temporary-folders.ts'

const before = process.env.RUNNER_TEMP
let temp: string
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'temporary-folders-'))
  process.env.RUNNER_TEMP = temp
})
afterEach(() => {
  removeTemporaryFolders()
  if (before === undefined) delete process.env.RUNNER_TEMP
  else process.env.RUNNER_TEMP = before
  rmSync(temp, { recursive: true, force: true })
})

test('folders are made in the runner’s temporary folder, and all of them are removed', () => {
  const made = [1, 2].map(() => makeTemporaryFolder((folder) => writeFileSync(join(folder, 'a'), '')))
  for (const folder of made) expect([folder.startsWith(temp), existsSync(join(folder, 'a'))]).toEqual([true, true])
  expect(lostFolder()).toBeUndefined()
  removeTemporaryFolders()
  expect(made.map(existsSync)).toEqual([false, false])
})

test('a folder that somebody else removed is told of, until we remove it ourselves', () => {
  const folder = makeTemporaryFolder(() => undefined)
  rmSync(folder, { recursive: true })
  expect(lostFolder()).toMatchObject({ code: 'machine-limit', message: expect.stringContaining(folder) })
  removeTemporaryFolder(folder)
  expect(lostFolder()).toBeUndefined()
})

test('so is a repository that git made anew where it had been taken away', () => {
  const folder = makeTemporaryFolder((path) => mkdirSync(join(path, 'objects')))
  expect(lostFolder()?.message).toContain(folder)
})

test('a folder that cannot be made is a limit of the machine', () => {
  rmSync(temp, { recursive: true })
  expect(() => makeTemporaryFolder(() => undefined)).toThrow(expect.objectContaining({ code: 'machine-limit' }))
})
