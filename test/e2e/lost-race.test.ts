import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/action.ts'
import { holdPush } from '../support/held-push.ts'
import { FILES } from '../support/products.ts'
import { watchPushes } from '../support/pushes.ts'
import { Remote } from '../support/remote.ts'

/** Two runs of one person in one second would make the same objects, bit for bit. */
const SAME_SECOND = {
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
}

/** Lets a run get as far as its push, changes the remote meanwhile, and gives how the run ends. */
async function overtake(
  remote: Remote,
  name: string,
  inputs: Record<string, string>,
  meanwhile: () => unknown,
): Promise<ActionResult> {
  const held = holdPush(join(remote.folder, 'held'))
  const run = runAction(name, remote.checkout(), inputs, { env: { ...SAME_SECOND, ...held.env } })
  await held.reached(run)
  await meanwhile()
  held.release()
  return run
}

async function withRemote(work: (remote: Remote) => Promise<void>): Promise<void> {
  const remote = new Remote()
  try {
    remote.set('refs/heads/main', remote.commit('feat: first', FILES))
    await work(remote)
  } finally {
    remote.remove()
  }
}

const alphaOf = (tracks: string) => ({ tracks, channel: 'alpha' })

test.each(['tray', 'all'])(
  'incident 1: of two runs that make the very same objects of %s in one second, one tags and the other has nothing new',
  (tracks) =>
    withRemote(async (remote) => {
      let first: ActionResult | undefined
      const second = await overtake(remote, 'bump-version', alphaOf(tracks), async () => {
        first = await runAction('bump-version', remote.checkout(), alphaOf(tracks), { env: SAME_SECOND })
      })
      const tags = [...remote.tags()]
      expect([first?.code, first?.outputs.pushed]).toEqual([0, 'true'])
      expect(second.log).toContain('another push was faster')
      expect(second.log).toContain('tray: nothing new since tray-v1.8.1-alpha.1')
      expect([second.code, second.outputs.pushed, second.outputs.tags]).toEqual([0, 'false', '[]'])
      expect(remote.tags()).toEqual(tags)
    }),
)

test('incident 3: the run that loses the race ships all the same, on top of the winner', () =>
  withRemote(async (remote) => {
    const { pushes, apart } = watchPushes(remote)
    const { code, log, outputs } = await overtake(remote, 'bump-version', alphaOf('platform'), () =>
      runAction('bump-version', remote.checkout(), alphaOf('tray')),
    )
    expect(log).toContain('another push was faster')
    expect([code, outputs.tag]).toEqual([0, 'v1.8.1-alpha.1'])
    expect(remote.at('v1.8.1-alpha.1^')).toBe(remote.at('tray-v1.8.1-alpha.1'))
    expect(pushes()).toEqual([
      ['refs/heads/next', 'refs/tags/tray-v1.8.1-alpha.1'],
      ['refs/heads/next', 'refs/tags/v1.8.1-alpha.1'],
    ])
    expect(apart()).toBe('')
  }))

test('incident 3: a developer who is faster is not lost, and is in the release', () =>
  withRemote(async (remote) => {
    let faster = ''
    const { outputs } = await overtake(remote, 'bump-version', { tracks: 'all', channel: 'live' }, () => {
      faster = remote.commit('fix: faster', { 'crates/core/src/lib.rs': 'pub fn faster() {}\n' })
    })
    expect(JSON.parse(outputs.tags as string)).toEqual(['tray-v1.8.1', 'v1.8.1'])
    for (const tag of remote.tags()) expect(remote.contains(tag, faster)).toBe(true)
    expect([remote.at('main'), remote.at('next')]).toEqual([remote.at('v1.8.1'), remote.at('v1.8.1')])
  }))

test('incident 3: what was tested goes live though next moved meanwhile', () =>
  withRemote(async (remote) => {
    await runAction('bump-version', remote.checkout(), { tracks: 'tray', channel: 'rc' })
    const inputs = { tracks: 'tray', channel: 'live', sha: 'tray-v1.8.1-rc.1' }
    await overtake(remote, 'bump-version', inputs, () =>
      remote.commit('fix: later', { 'crates/client/src/main.rs': '1' }),
    )
    expect(remote.at('tray-v1.8.1')).toBe(remote.at('tray-v1.8.1-rc.1'))
    expect(remote.file('main', 'crates/client/src/main.rs')).toBe('fn main() {}\n')
    expect(remote.file('next', 'crates/client/src/main.rs')).toBe('1')
    expect(remote.contains('next', 'main')).toBe(true)
  }))

test('incident 4: a commit to main while a pre-release is about to be pushed is merged into next as well', () =>
  withRemote(async (remote) => {
    const { code } = await overtake(remote, 'bump-version', alphaOf('all'), () => {
      remote.commit('fix: by hand on both', { 'both.txt': '1\n' })
      remote.commit('fix: by hand on main', { 'hotfix.txt': 'x\n' }, 'main')
    })
    expect(code).toBe(0)
    expect(remote.contains('next', 'main')).toBe(true)
    expect(remote.file('next', 'hotfix.txt')).toBe('x\n')
  }))

test('a sync that loses the race merges again, and keeps what came in between', () =>
  withRemote(async (remote) => {
    remote.commit('fix: by hand', { 'hotfix.txt': 'x\n' }, 'main')
    const { code, outputs } = await overtake(remote, 'sync-branches', {}, () =>
      remote.commit('feat: meanwhile', { 'meanwhile.txt': 'y\n' }),
    )
    expect([code, outputs.synced, outputs.sha]).toEqual([0, 'true', remote.at('next')])
    expect([remote.file('next', 'hotfix.txt'), remote.file('next', 'meanwhile.txt')]).toEqual(['x\n', 'y\n'])
    expect(remote.contains('next', 'main')).toBe(true)
  }))
