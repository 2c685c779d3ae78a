import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'

const MODULE = pathToFileURL(join(import.meta.dirname, '../../../shared/io/runner/until-done.ts')).href

/** Runs a program that waits for some work, and gives its exit code and its words. */
function run(work: string): [number | null, string] {
  const code = `import { untilDone } from '${MODULE}'\nvoid untilDone(${work})`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' })
  return [status, stderr]
}

test.each([
  ['that ends', 'Promise.resolve()', 0],
  ['that sets a code', 'Promise.resolve().then(() => { process.exitCode = 3 })', 3],
  ['that fails', 'Promise.reject(new Error("broken"))', 1],
  ['that never ends, although nothing is left to wait for', 'new Promise(() => {})', 13],
])('work %s decides the exit code', (_, work, code) => {
  expect(run(work)[0]).toBe(code)
})

test('work that never ends is reported', () => {
  expect(run('new Promise(() => {})')[1]).toMatch(/bug in release-tracks/)
})
