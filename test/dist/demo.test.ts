import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

test('the demo plays through: plain off a terminal, at most 100 columns, ending with what to do next', () => {
  const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined }
  const demo = spawnSync(process.execPath, [join(import.meta.dirname, '../../scripts/demo.mjs')], {
    encoding: 'utf8',
    env,
  })
  expect([demo.status, demo.stderr]).toEqual([0, ''])
  expect(demo.stdout).not.toContain('\u001b')
  expect(Math.max(...demo.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  expect(demo.stdout).toMatch(/\nNext: /)
})
