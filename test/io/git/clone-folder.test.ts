import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { findClone, isWithin } from '../../../shared/io/git/clone-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'clone-folder-'))
mkdirSync(join(folder, 'inner/.git'), { recursive: true })
mkdirSync(join(folder, 'inner/sub'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['', ''],
  ['release-tracks.yml', ''],
  ['inner/release-tracks.yml', 'inner'],
  ['inner/sub/release-tracks.yml', 'inner'],
  ['../release-tracks.yml', ''],
])('the configuration %j is in the clone at %j', (path, clone) => {
  expect(findClone(folder, path)).toBe(join(folder, clone).replace(/\/$/, ''))
})

test.each([
  ['/a', '/a/b', true],
  ['/a', '/a', true],
  ['/a', '/a/..b', true],
  ['/a', '/ab', false],
  ['/a', '/', false],
])('within %s lies %s: %s', (outer, inner, expected) => expect(isWithin(outer, inner)).toBe(expected))
