import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { runGit } from '../support/async-git.ts'
import { GitServer } from '../support/git-server.ts'
import { type History, randomNumbers } from '../support/history.ts'
import { Plan } from '../support/plan.ts'
import { FILES } from '../support/products.ts'
import { git } from '../support/remote.ts'

const COMMITS = 3000
let history: History
let server: GitServer
let fullClone = 0

/** Text that does not compress, as source code hardly does beside its own history. */
function randomText(random: (below: number) => number): string {
  return Array.from({ length: 200 }, () => random(2 ** 30).toString(36)).join('\n')
}

beforeAll(async () => {
  const random = randomNumbers(7)
  const path = (n: number) => `crates/server/src/part${n % 20}/file${n % 400}.rs`
  const plan = new Plan()
  plan.commit('feat: begin', {
    ...FILES,
    ...Object.fromEntries(Array.from({ length: 400 }, (_, n) => [path(n), randomText(random)])),
  })
  plan.tag('v1.0.0').tag('tray-v1.0.0')
  for (let n = 1; n < COMMITS; n++) {
    plan.commit(`feat: change ${n}`, { [path(random(400))]: randomText(random) })
    if (n % 10 === 0) plan.tag(`v1.0.1-alpha.${n / 10}`)
    if (n % 15 === 0) plan.tag(`tray-v1.0.1-alpha.${n / 15}`)
  }
  history = plan
    .branch('next')
    .branch('main', COMMITS - 150)
    .make()
  server = await new GitServer(history.bare).start()
  const folder = mkdtempSync(join(tmpdir(), 'release-tracks-clone-'))
  expect(await runGit(folder, ['clone', '-q', server.url, 'all'])).toMatchObject({ code: 0 })
  fullClone = received()
  rmSync(folder, { recursive: true })
})
afterAll(async () => {
  await server.stop()
  history.remove()
})

function received(): number {
  return server.requests.splice(0).reduce((sum, { bytes }) => sum + bytes, 0)
}

/** A checkout that reaches its remote through the server; actions/checkout's own bytes are not counted. */
function checkout(ref: string): string {
  const folder = history.checkout(ref, 1)
  git(folder, 'remote', 'set-url', 'origin', server.url)
  return folder
}

test('incident 6: a push after a depth-1 checkout costs the commits in question, without files and history', async () => {
  const payload = { before: history.ids[COMMITS - 4], after: history.ids[COMMITS - 1] }
  for (const since of ['last-tag', 'push']) {
    const { code, outputs } = await runAction(
      'detect-tracks',
      checkout('refs/heads/next'),
      { since },
      { event: { name: 'push', payload } },
    )
    expect({ code, tracks: outputs.tracks }).toEqual({ code: 0, tracks: '["platform"]' })
    const share = received() / fullClone
    expect(share).toBeGreaterThan(0)
    expect(share).toBeLessThan(0.02)
  }
})

test('incident 6: a tag after a depth-1 checkout costs the commits between it and its neighbours', async () => {
  const tag = `v1.0.1-alpha.${COMMITS / 10 - 1}`
  const { outputs, log } = await runAction('validate-tag', checkout(`refs/tags/${tag}`), { tag })
  expect({ outputs, log }).toMatchObject({ outputs: {}, log: expect.stringContaining('It says "1.8.0"') })
  expect(received() / fullClone).toBeLessThan(0.02)
})
