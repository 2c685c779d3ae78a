import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, jest, test } from '@jest/globals'
import { runProcess, startDialogue } from '../../../shared/io/git/git-dialogue.ts'

const MODULE = pathToFileURL(join(import.meta.dirname, '../../../shared/io/git/git-dialogue.ts')).href
const shell = (script: string) => ['sh', '-c', script] as const
const ECHO = 'while read -r line; do echo "$line"; done'

/** Lets timers run out at once, while what is waited for goes on in real time. */
async function hastily<Result>(work: () => Promise<Result>): Promise<Result> {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] })
  let isOpen = true
  const settled = work().finally(() => {
    isOpen = false
  })
  while (isOpen) {
    await new Promise(setImmediate)
    jest.advanceTimersByTime(1000)
  }
  jest.useRealTimers()
  return settled
}

test.each([
  ['ends', 'exit 3', { code: 3, stderr: '' }],
  ['is killed', 'kill -9 $$', { code: null, stderr: '' }],
  [
    'ends in the middle of its answer',
    'read -r line; printf "half an"; echo broken >&2; exit 4',
    { code: 4, stderr: 'broken' },
  ],
  ['closes its output and goes on', 'exec >&-; cat >/dev/null; exit 5', { code: 5, stderr: '' }],
  ['answers once and ends', 'read -r line; echo end; exit 6', { code: 6, stderr: '' }],
])('a process that %s leaves no question open', async (_, script, ending) => {
  const { ask, end } = await startDialogue(shell(script), {})
  const questions = [await ask('a\n', /end\n$/), await ask('b\n', /end\n$/)]
  expect(questions.at(-1)).toBeUndefined()
  expect(await end()).toEqual(ending)
  expect(await ask('c\n', /end\n$/)).toBeUndefined()
  expect(await end()).toEqual(ending)
})

test('a process that hears nothing more and does not end is ended', async () => {
  const answers = await hastily(async () => {
    const { ask, end } = await startDialogue(shell('read -r line; exec <&-; echo begin; exec sleep 60'), {})
    return [String(await ask('a\n', /begin\n$/)), await ask('b\n', /end\n$/), await end()]
  })
  expect(answers).toEqual(['begin\n', undefined, { code: null, stderr: '' }])
})

test('a process that cannot be started says why', async () => {
  const nowhere = ['no-such-program'] as const
  await expect(startDialogue(nowhere, {})).rejects.toThrow('spawn no-such-program ENOENT')
  await expect(runProcess(nowhere, {}, '', () => undefined)).rejects.toThrow('spawn no-such-program ENOENT')
})

test('what goes wrong with the output is an error, and the process ends', async () => {
  const take = () => {
    throw new Error('cannot be read')
  }
  await expect(runProcess(shell('echo first; exec sleep 60'), {}, undefined, take)).rejects.toThrow('cannot be read')
})

test('a process that did not read its input is told of by its exit code', async () => {
  const ending = await runProcess(
    shell('exec <&-; echo unread >&2; exit 7'),
    {},
    'input\n'.repeat(100_000),
    () => undefined,
  )
  expect(ending).toEqual({ code: 7, stderr: 'unread' })
})

test('what a process left running is not waited for', async () => {
  const out: Buffer[] = []
  const running = () => runProcess(shell('sleep 60 & echo $!'), {}, undefined, (piece) => out.push(piece))
  expect(await hastily(running)).toEqual({ code: 0, stderr: '' })
  expect(process.kill(Number(String(Buffer.concat(out))))).toBe(true)
})

/** Runs a program with a dialogue in it, whose event loop nothing else keeps going, and gives what it says and its exit code. */
function run(code: string): [string, number | null] {
  const program = `import { startDialogue } from '${MODULE}'
const dialogue = await startDialogue(['sh', '-c', '${ECHO}'], {})
const say = (answer) => process.stdout.write(String(answer))
${code}`
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  })
  return [stdout, status]
}

test.each([
  ['ends while it is asked', 'void dialogue.ask("a\\n", /a\\n$/).then(say)\nsay((await dialogue.end()).code)', 'a\n0'],
  [
    'is asked something as it ends',
    'const end = dialogue.end()\nsay(await dialogue.ask("a\\n", /a\\n$/))\nsay((await end).code)',
    'undefined0',
  ],
  ['is left alone', 'say(await dialogue.ask("a\\n", /a\\n$/))', 'a\n'],
])('incident 53: a dialogue that %s is waited for as long as needed', (_, code, said) => {
  expect(run(code)).toEqual([said, 0])
})

/** Takes every file descriptor, and starts a process in each way. */
const WITHOUT_DESCRIPTORS = `
import { openSync } from 'node:fs'
import { runProcess, startDialogue } from '${MODULE}'

await runProcess(['true'], {}, '', () => undefined)
try {
  for (;;) openSync('/dev/null')
} catch {}
const reason = (promise) => promise.then(() => 'nothing', ({ code, message }) => code ?? message)
const ran = await reason(runProcess(['true'], {}, '', () => undefined))
console.log(ran, await reason(startDialogue(['true'], {})))
`

test('incident 42: a process that gets no pipes ends with the reason', () => {
  const command = [
    'ulimit -n 64; exec "$@"',
    'sh',
    process.execPath,
    '--input-type=module',
    '--eval',
    WITHOUT_DESCRIPTORS,
  ]
  const env = { ...process.env, NODE_OPTIONS: '' }
  expect(spawnSync('sh', ['-c', ...command], { env, encoding: 'utf8' }).stdout).toBe('EMFILE EMFILE\n')
})
