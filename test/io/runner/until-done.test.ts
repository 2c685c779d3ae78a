import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { Plan } from '../../support/plan.ts'
import { FILES } from '../../support/products.ts'

const RUNNER = join(import.meta.dirname, '../../../shared/io/runner')
const MODULE = pathToFileURL(join(RUNNER, 'until-done.ts')).href
const ACTION = pathToFileURL(join(RUNNER, 'action.ts')).href

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
  ['that never ends, although nothing is left to wait for', 'new Promise(() => {})', 1],
  [
    'that ends because nothing is left to wait for',
    'new Promise((resolve) => process.once("beforeExit", () => setTimeout(resolve, 1)))',
    0,
  ],
])('work %s decides the exit code', (_, work, code) => {
  expect(run(work)[0]).toBe(code)
})

test('work that never ends is reported', () => {
  expect(run('new Promise(() => {})')[1]).toContain('Nothing is left to wait for, and the work is not done.')
})

test('incident 53: an action whose work never ends fails in one error, and leaves nothing behind', () => {
  const plan = new Plan()
  plan.commit('feat: begin', FILES)
  const history = plan.branch('next').make()
  const temp = mkdtempSync(join(tmpdir(), 'release-tracks-temp-'))
  const work = `import('${ACTION}').then(({ runAction }) => runAction(async ({ repository }) => {
    await repository.remoteRefs(['refs/heads/next'])
    console.log(readdirSync('${temp}').length)
    await new Promise(() => {})
  }))`
  const code = `import { readdirSync } from 'node:fs'\nimport { untilDone } from '${MODULE}'\nvoid untilDone(${work})`
  const env = { ...process.env, RUNNER_TEMP: temp, GITHUB_WORKSPACE: history.checkout('refs/heads/next', 0) }
  const args = ['--input-type=module', '--eval', code]
  const { status, stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  expect({ status, lines: stdout.split('\n') }).toEqual({
    status: 1,
    lines: ['1', expect.stringMatching(/^::error::This is a bug.*Nothing is left to wait for/), ''],
  })
  expect(readdirSync(temp)).toEqual([])
  rmSync(temp, { recursive: true })
  history.remove()
})
