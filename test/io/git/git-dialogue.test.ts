import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

const MODULE = join(import.meta.dirname, '../../../shared/io/git/git-dialogue.ts')

/** Takes every file descriptor, and starts a process in each way. */
const PROGRAM = `
import { openSync } from 'node:fs'
import { runProcess, startDialogue } from ${JSON.stringify(MODULE)}

await runProcess(['true'], {}, '', () => undefined)
try {
  for (;;) openSync('/dev/null')
} catch {}
const reason = (promise) => promise.then(() => 'nothing', ({ code, message }) => code ?? message)
const ran = await reason(runProcess(['true'], {}, '', () => undefined))
const { ask, end } = startDialogue('true', [], {})
console.log(ran, await ask('hello', /$/), await reason(end()))
`

test('incident 42: a process that gets no pipes ends with the reason', () => {
  const command = ['ulimit -n 64; exec "$@"', 'sh', process.execPath, '--input-type=module', '--eval', PROGRAM]
  const env = { ...process.env, NODE_OPTIONS: '' }
  expect(execFileSync('sh', ['-c', ...command], { env, encoding: 'utf8' })).toBe('EMFILE undefined EMFILE\n')
})
