import { renameSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { FILES } from '../support/products.ts'
import { Remote } from '../support/remote.ts'

const remote = new Remote()
let folder = ''
beforeAll(() => {
  remote.set('refs/heads/main', remote.commit('feat: begin', { ...FILES, 'event.json': 'x\n', 'null.json': 'null\n' }))
  folder = remote.checkout()
})
afterAll(() => remote.remove())

const PUSH = { name: 'push' }

test.each(['event.json', 'null.json'])('an event in %s that cannot be read is told, and is not a bug', async (name) => {
  const env = { GITHUB_EVENT_PATH: `${folder}/${name}` }
  const { code, log, summary } = await runAction('detect-tracks', folder, {}, { event: PUSH, env })
  expect(code).toBe(1)
  expect(log).toMatch(/::error::The event file ".*" (?:cannot be read|holds no JSON object)/)
  expect(log).not.toContain('This is a bug')
  expect(summary).toContain('Stopped: event-unreadable')
})

test('a file for outputs that is not there is told, and is not a bug', async () => {
  const { code, log, summary } = await runAction(
    'detect-tracks',
    folder,
    {},
    { env: { GITHUB_OUTPUT: '/nope/output' } },
  )
  expect(code).toBe(1)
  expect(log).toMatch(/::error::The outputs cannot be written: .*\/nope\/output/)
  expect(log).not.toContain('This is a bug')
  expect(summary).toContain('Stopped: output-unwritable')
})

test('a job summary that cannot be written is a warning: the outputs count', async () => {
  const around = { env: { GITHUB_STEP_SUMMARY: '/nope/summary' } }
  const { code, log, outputs } = await runAction('detect-tracks', folder, {}, around)
  expect([code, outputs.any]).toEqual([0, 'true'])
  expect(log).toContain('::warning::The job summary cannot be written')
  const failing = await runAction('detect-tracks', folder, { since: 'x' }, around)
  expect(failing.log).toMatch(/::error::since: "x"/)
})

test('a remote that cannot be reached comes with what to do', async () => {
  renameSync(remote.bare, `${remote.bare}.away`)
  try {
    const { code, log, summary } = await runAction('detect-tracks', folder)
    expect(code).toBe(1)
    expect(log).toMatch(/::error::The remote cannot be reached: .*git ls-remote origin/)
    expect(summary).toContain('Stopped: remote-unreachable')
  } finally {
    renameSync(`${remote.bare}.away`, remote.bare)
  }
})
